import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** One stage or item that is proposed to move, as the page of a proposal shows it. */
export interface SlipRowView {
  id: string
  /** What moves: "de stap eindrapport", "afspraak «…»". */
  name: string
  /** The item, or the decision whose stage it is. */
  item: { id: string; kind: ObligationKind }
  /** Null where the item itself moves. */
  stageId: string | null
  /** Its term as it stands now; 0 where it has none. */
  termNumber: number
  words: string | null
  earliestOn: Day | null
  latestOn: Day | null
  toWords: string
  toEarliestOn: Day | null
  toLatestOn: Day | null
  /** Whether the term changed since this was proposed. */
  changedSince: boolean
  /** Who decides about it, where the reader does not. */
  decider: string | null
}

/** A proposal to move what hangs on something that slipped. */
export interface SlipView {
  id: string
  /** The item that slipped, or whose stage did. */
  item: { id: string; kind: ObligationKind; wording: string }
  /** The stage that slipped; null where the item itself did. */
  stage: string | null
  fromWords: string
  toWords: string
  reason: string
  madeBy: string
  /** The moment, written out. */
  made: string
  rows: SlipRowView[]
}
