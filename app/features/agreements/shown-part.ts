import type { Day } from '#app/shared/day.ts'
import type { PartState, PartyRole } from './parts.ts'

/** A party as the page of an agreement shows it. */
export interface ShownPart {
  id: string
  name: string
  role: PartyRole
  state: PartState
  stateOn: Day | null
  note: string
  /** Where its part is reported, for who may. */
  reportTo: string | null
}
