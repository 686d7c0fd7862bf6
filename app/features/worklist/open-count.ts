import type { ObligationKind } from '#app/features/obligations/obligation.ts'

/** How many items of a kind are open in a dossier. */
export interface OpenCount {
  kind: ObligationKind
  open: number
  overdue: number
  /** There are more than were counted. */
  more: boolean
}
