import type { Awaited } from '#app/features/gates/awaited.ts'
import type { GateState, Step } from '#app/features/gates/gate.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'

/** What waits for what, around one item, as far as the reader may see it. */
export interface WaitingView {
  awaited: Awaited[]
  /** What waits for this item, or for a stage of it. */
  waiters: { id: string; kind: ObligationKind; name: string }[]
  /** Proposals to move what hangs on this item. */
  slips: { id: string; made: string; count: number }[]
  /** May let it wait for something, and loosen that. */
  mayChange: boolean
}

/** The gate of a decision, as far as the reader may see it. */
export interface GateView {
  steps: (Step & { earlierWords: string[]; version: number })[]
  state: GateState
}
