import type { Day } from '#app/shared/day.ts'
import type { PartState, PartyRole } from './parts.ts'

/** What an organisation reported that is no party any more. */
export interface FormerPart {
  id: string
  name: string
  role: PartyRole
  state: PartState
  stateOn: Day | null
  note: string
  /** The day it was taken out, written out. */
  until: string
}

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
