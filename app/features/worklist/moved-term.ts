import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** A term that moved because the calendar changed, as its list shows it. */
export interface MovedTerm {
  id: string
  item: {
    id: string
    kind: ObligationKind
    origin: CommitmentOrigin | null
    wording: string
    dossier: string
  }
  /** The step of a decision whose term it is; null where it is the item's own. */
  stage: string | null
  words: string
  from: { earliestOn: Day | null; latestOn: Day | null }
  to: { earliestOn: Day | null; latestOn: Day | null }
  why: string
  /** The moment, written out. */
  at: string
}

/** For how many days *Vandaag* tells of them. */
export const recentMoveDays = 14

/** The most rows of the list. */
export const movedRows = 100
