import type { Day } from '#app/shared/day.ts'
import { flagsOf, type Flag } from './flags.ts'

/** What every register shows of an item, whatever its kind. */
export interface RegisterRow {
  id: string
  wording: string
  confidential: boolean
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  /** How many times an extension was granted. */
  extensionCount: number
  dossier: { code: string }
  term: { words: string; unread: string | null } | null
  /** The owners. */
  parties: { organisation: { name: string } }[]
}

export function flagsOfRow(row: RegisterRow, today: Day, disputed = false): Flag[] {
  return flagsOf({ ...row, ownerCount: row.parties.length, disputed }, today)
}
