import type { Role } from '#app/features/access/actor.ts'
import { kindName, type CommitmentOrigin, type ObligationKind } from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'

export interface Recipient {
  userId: string
  /** Why this person, as a Dutch clause: "omdat …". */
  because: string
}

/** An owner, or who carries an agreement out beside the owner. */
interface Carrier {
  organisationId: string
  name: string
  executes?: boolean
  /** Its part is done: it hears nothing more. */
  done?: boolean
}

/** What of an item decides who hears of it. */
export interface Addressed {
  kind: ObligationKind
  origin: CommitmentOrigin | null
  owners: Carrier[]
  /** Not said in a consultation, or its minutes were released: only then it exists outside the ministry. */
  released: boolean
  confidential: boolean
}

/** A role that somebody holds today in the dossier of the item. */
export interface Post {
  userId: string
  organisationId: string
  role: Role
  /** The head of the secretariat, who hears what nobody answers and not the rest. */
  isHead: boolean
}

/**
 * Who is reminded: of each owner and executor whose part is not done the people who may see the item, and for one without
 * them the dossier's secretariat.
 * Commitments are the liaison's; of a decision the secretariat hears in any case, since the ministry takes it.
 * Where a dossier has no secretariat, its liaison stands in.
 */
export function recipientsOf(item: Addressed, posts: Post[]): Recipient[] {
  const busy = item.owners.filter(({ done }) => !done)
  const own = busy.flatMap((owner) => recipientsOfOwner(item, owner, posts))
  const reasons = busy
    .filter((owner) => recipientsOfOwner(item, owner, posts).length === 0)
    .map((owner) => whyNot(item, owner.name))
  if (item.owners.length === 0) reasons.push(`omdat ${thisItem(item)} nog geen eigenaar heeft`)
  else if (busy.length === 0) reasons.push('omdat elke partij klaar is en deze afspraak nog openstaat')
  if (item.kind === 'decision') reasons.push('omdat het secretariaat dit besluit voorbereidt')
  const [because] = reasons
  return once([...own, ...(because ? secretariatOf(posts, because) : [])])
}

/**
 * To whom it goes up when nobody answers: the secretariat, where that was reminded already its head, and where it has none
 * the liaison of the dossier. Nobody who was asked already.
 */
export function nextOf(reminded: Recipient[], posts: Post[]): Recipient[] {
  const asked = (userId: string) => reminded.some((recipient) => recipient.userId === userId)
  const above = secretariatOf(
    posts,
    'omdat dit naar het secretariaat gaat als er na de herinneringen niets komt',
  )
  const because = 'omdat dit naar het hoofd van het secretariaat gaat als er na de herinneringen niets komt'
  if (above.some(({ userId }) => !asked(userId))) return above.filter(({ userId }) => !asked(userId))
  const heads = posts.filter(({ isHead, userId }) => isHead && !asked(userId))
  if (heads.length > 0) return once(heads.map(({ userId }) => ({ userId, because })))
  const instead = 'omdat er na de herinneringen niets komt en dit dossier geen ander hoofd heeft'
  return once(
    posts
      .filter(({ role, userId }) => role === 'liaison' && !asked(userId))
      .map(({ userId }) => ({ userId, because: instead })),
  )
}

/**
 * Who hears it while somebody is away: whom they named, where that colleague may see the item; else the secretariat.
 */
export function standInsFor(
  away: { userId: string; name: string; untilOn: Day; standInId: string | null },
  item: Addressed,
  posts: Post[],
): Recipient[][] {
  const { name, untilOn } = away
  const own = posts.filter(({ userId }) => userId === away.userId)
  const named = posts.filter(
    (post) => post.userId === away.standInId && own.some((held) => maySeeInsteadOf(held, post, item)),
  )
  return [
    once(
      named.map(({ userId }) => ({
        userId,
        because: `omdat u ${name} vervangt tot en met ${writeDay(untilOn)}`,
      })),
    ),
    secretariatOf(posts, `omdat ${name} afwezig is tot en met ${writeDay(untilOn)}`),
  ]
}

function maySeeInsteadOf(away: Post, post: Post, item: Addressed): boolean {
  if (post.role === 'secretariat' || post.role === 'liaison') return true
  if (post.role === 'reader') return !item.confidential
  return post.role === 'office' && post.organisationId === away.organisationId && isOutside(item)
}

/** Whether an office may know of it at all. */
function isOutside({ kind, released, confidential }: Addressed): boolean {
  return kind !== 'commitment' && released && !confidential
}

function once(recipients: Recipient[]): Recipient[] {
  const found = new Map<string, Recipient>()
  for (const recipient of recipients) if (!found.has(recipient.userId)) found.set(recipient.userId, recipient)
  return [...found.values()]
}

export function recipientsOfOwner(item: Addressed, owner: Carrier, posts: Post[]): Recipient[] {
  const there = posts.filter(({ organisationId }) => organisationId === owner.organisationId)
  const insideRole: Role = item.kind === 'commitment' ? 'liaison' : 'secretariat'
  const working = there.some(({ role, isHead }) => role === insideRole && !isHead)
  return there.flatMap(({ userId, role, isHead }) => {
    if (role === insideRole) return isHead && working ? [] : [{ userId, because: whyInside(item) }]
    return role === 'office' && isOutside(item) ? [{ userId, because: whyOffice(item, owner) }] : []
  })
}

/** The secretariat without its head, as long as anybody else is there; else its head; else the liaison. */
export function secretariatOf(posts: Post[], because: string): Recipient[] {
  const holding = (role: Role) => posts.filter((post) => post.role === role)
  const secretariat = holding('secretariat')
  const working = secretariat.filter(({ isHead }) => !isHead)
  const found = [working, secretariat, holding('liaison')].find((people) => people.length > 0) ?? []
  return once(found.map(({ userId }) => ({ userId, because })))
}

function whyInside(item: Addressed): string {
  if (item.kind === 'commitment') return `omdat u ${thisItem(item)} als liaison bijhoudt`
  if (item.kind === 'decision') return 'omdat het secretariaat dit besluit voorbereidt'
  return 'omdat u in het secretariaat werkt van de organisatie die deze afspraak uitvoert'
}

function whyOffice(item: Addressed, { name, executes }: Carrier): string {
  if (item.kind === 'decision') return `omdat ${name} dit besluit mee voorbereidt`
  return `omdat u de afspraak namens ${name} ${executes ? 'mee uitvoert' : 'uitvoert'}`
}

function whyNot(item: Addressed, name: string): string {
  if (item.kind !== 'commitment' && item.confidential)
    return `omdat ${thisItem(item)} vertrouwelijk is en ${name} dit niet mag zien`
  if (item.kind !== 'commitment' && !item.released)
    return `omdat het verslag nog niet is vrijgegeven en ${name} ${thisItem(item)} nog niet ziet`
  return `omdat niemand van ${name} ${thisItem(item)} in Gestand kan zien`
}

/** "deze afspraak", "dit verzoek" */
export function thisItem({ kind, origin }: Pick<Addressed, 'kind' | 'origin'>): string {
  if (kind === 'decision') return 'dit besluit'
  const name = kindName(kind, origin)
  return `${name === 'verzoek' ? 'dit' : 'deze'} ${name}`
}
