import type { Day } from '#app/shared/day.ts'

/** What somebody owes somebody before a term, in three kinds. */
export type ObligationKind = 'agreement' | 'commitment' | 'decision'

export type CommitmentOrigin = 'promise' | 'request' | 'motion'

/** What a kind is called; a commitment is called by its origin. */
export function kindName(kind: ObligationKind, origin: CommitmentOrigin | null = null): string {
  if (kind === 'agreement') return 'afspraak'
  if (kind === 'decision') return 'vervolgbesluit'
  return { promise: 'toezegging', request: 'verzoek', motion: 'motie' }[origin ?? 'promise']
}

const registers: Record<ObligationKind, string> = {
  agreement: '/afspraken',
  commitment: '/toezeggingen',
  decision: '/besluiten',
}

/** The address of the register of a kind, or of one item in it. */
export function obligationPath(kind: ObligationKind, id?: string): string {
  return id ? `${registers[kind]}/${id}` : registers[kind]
}

/** "Te laat" counts from the end of the window; what has ended or has no end is never late. */
export function isOverdue(item: { latestOn: Day | null; closedOn: Day | null }, today: Day): boolean {
  return item.closedOn === null && item.latestOn !== null && item.latestOn < today
}

/** The first words of a wording, whole characters and whole words, for titles and lists. */
export function shortWording(wording: string, max = 90): string {
  const flat = wording.replace(/\s+/g, ' ').trim()
  const characters = [...flat]
  if (characters.length <= max) return flat
  const cut = characters.slice(0, max).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`
}
