import type { NamedParty } from '#app/features/reading/proposal.ts'

interface Post {
  id: string
  function: string
  organisation: { name: string }
}

export interface FoundSeat {
  postId: string
  /** The organisation for which they sit there, by name; null for that of the post. */
  represents: string | null
  capacity: string
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * Which post of the register somebody holds whom a letter names: the post that is written out, as of "burgemeester van Tilburg
 * in zijn rol als VNG-bestuurder", or else the only one of that function in the organisation. Null where that is not certain.
 */
export function seatOf({ organisation, capacity }: NamedParty, posts: readonly Post[]): FoundSeat | null {
  const role = (capacity ?? '').toLowerCase()
  const written = posts.find((post) => role.includes(post.function.toLowerCase()))
  const inOther =
    /\bals (?:de )?([\p{L}-]*bestuurder|[\p{L}-]*voorzitter|[\p{L}-]+)\b/iu.exec(capacity ?? '')?.[1] ?? ''
  if (written) {
    const represents = organisation && !same(organisation, written.organisation.name) ? organisation : null
    return { postId: written.id, represents, capacity: inOther }
  }
  const [word = ''] = role.split(/\s+/)
  const likely = posts.filter(
    (post) =>
      organisation !== null &&
      same(post.organisation.name, organisation) &&
      word !== '' &&
      post.function.toLowerCase().startsWith(word),
  )
  const [only] = likely
  return only && likely.length === 1 ? { postId: only.id, represents: null, capacity: '' } : null
}
