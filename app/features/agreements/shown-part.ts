import type { Day } from '#app/shared/day.ts'
import type { PartState, PartyRole } from './parts.ts'

/** A party as the page of an agreement shows it. */
export interface ShownPart {
  id: string
  organisationId: string
  name: string
  /** True where it is not a ministry. */
  isOutside: boolean
  role: PartyRole
  state: PartState
  stateOn: Day | null
  note: string
  /** Where its part is reported, for who may. */
  reportTo: string | null
}
