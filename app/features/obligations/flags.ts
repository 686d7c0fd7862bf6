import type { Day } from '#app/shared/day.ts'
import { isOverdue } from './obligation.ts'

/** What can hold beside a status. */
export type Flag = 'overdue' | 'no-term' | 'no-window' | 'no-owner' | 'extended' | 'disputed'

export const flagNames: Record<Flag, string> = {
  overdue: 'te laat',
  'no-term': 'termijn ontbreekt',
  'no-window': 'periode ontbreekt',
  'no-owner': 'geen eigenaar',
  extended: 'uitgesteld',
  disputed: 'betwist',
}

export interface FlagFacts {
  latestOn: Day | null
  earliestOn: Day | null
  closedOn: Day | null
  /** The current term; `unread` are the words that no rule could read. */
  term: { unread: string | null } | null
  ownerCount: number
  /** How many times an extension was granted. */
  extensionCount: number
  /** A party would have other words, and nobody decided yet; as far as the reader may know. */
  disputed?: boolean
}

/** "2e uitstel" */
export function extensionName(number: number): string {
  return `${number}e uitstel`
}

/** The flags of an item: what has ended needs nothing any more. */
export function flagsOf(item: FlagFacts, today: Day): Flag[] {
  if (item.closedOn !== null) return []
  const flags: Flag[] = []
  if (isOverdue(item, today)) flags.push('overdue')
  if (!item.term) flags.push('no-term')
  else if (item.term.unread !== null && !item.earliestOn && !item.latestOn) flags.push('no-window')
  if (item.ownerCount === 0) flags.push('no-owner')
  if (item.extensionCount > 0) flags.push('extended')
  if (item.disputed) flags.push('disputed')
  return flags
}
