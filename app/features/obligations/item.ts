import type { Day } from '#app/shared/day.ts'
import { flagsOf, type Flag } from './flags.ts'

/** A version of a term, as the page of an item shows it. */
export interface ItemTerm {
  id: string
  words: string
  saidOn: Day
  earliestOn: Day | null
  latestOn: Day | null
  explanation: string
  assumptions: string[]
  unread: string | null
  chosenByHand: boolean
  /** When somebody looks at it again, for a term without an end. */
  reviewOn: Day | null
  /** Who agreed with the reading and when, written out. */
  confirmed: { by: string; at: string } | null
  /** The moment it was recorded, written out. */
  recorded: string
  recordedByName: string
}

/** What the page of an item shows, whatever its kind. */
export interface Item {
  id: string
  wording: string
  confidential: boolean
  saidOn: Day
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  /** How many times an extension was granted. */
  extensionCount: number
  dossier: { id: string; code: string; name: string }
  consultation: { id: string; title: string; meetsOn: Day } | null
  owners: string[]
  term: ItemTerm | null
  olderTerms: ItemTerm[]
}

/** A thing that may be done to an item, on a page of its own. */
export interface Act {
  to: string
  label: string
  appearance?: 'primary' | 'secondary' | 'subtle'
  /** Done so seldom that it stands under a fold. */
  rare?: boolean
}

export function flagsOfItem(item: Item, today: Day, disputed = false): Flag[] {
  return flagsOf({ ...item, ownerCount: item.owners.length, disputed }, today)
}
