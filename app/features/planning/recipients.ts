import type { Role } from '#app/features/access/actor.ts'
import { kindName, type CommitmentOrigin, type ObligationKind } from '#app/features/obligations/obligation.ts'

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
}

/**
 * Who is reminded: of each owner and executor whose part is not done the people who may see the item, and for one without them the dossier's secretariat.
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
  const standIns = because ? secretariatOf(posts).map((userId) => ({ userId, because })) : []
  const found = new Map<string, Recipient>()
  for (const recipient of [...own, ...standIns])
    if (!found.has(recipient.userId)) found.set(recipient.userId, recipient)
  return [...found.values()]
}

function recipientsOfOwner(item: Addressed, owner: Carrier, posts: Post[]): Recipient[] {
  const there = posts.filter(({ organisationId }) => organisationId === owner.organisationId)
  const insideRole: Role = item.kind === 'commitment' ? 'liaison' : 'secretariat'
  const outside = item.kind !== 'commitment' && item.released && !item.confidential
  return there.flatMap(({ userId, role }) => {
    if (role === insideRole) return [{ userId, because: whyInside(item) }]
    return role === 'office' && outside ? [{ userId, because: whyOffice(item, owner) }] : []
  })
}

function secretariatOf(posts: Post[]): string[] {
  const holding = (role: Role) => posts.filter((post) => post.role === role).map(({ userId }) => userId)
  const secretariat = holding('secretariat')
  return secretariat.length > 0 ? secretariat : holding('liaison')
}

function whyInside(item: Addressed): string {
  if (item.kind === 'commitment') return `omdat u ${thisItem(item)} als liaison bijhoudt`
  if (item.kind === 'decision') return 'omdat het secretariaat dit besluit voorbereidt'
  return 'omdat uw organisatie deze afspraak uitvoert en u in het secretariaat werkt'
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
