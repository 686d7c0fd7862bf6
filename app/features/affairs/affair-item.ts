import type { PastClosing } from '#app/features/history/closing-turn.ts'
import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** A term as it was said, with its window. */
export interface AffairTerm {
  words: string
  earliestOn: Day | null
  latestOn: Day | null
}

/** A version of a term: from when it stood there, and why it took the place of the one before. */
export interface AffairVersion extends AffairTerm {
  recordedAt: Date
  reasons: string[]
}

/** What the state of affairs is made of: one item with its history. */
export interface AffairItem {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  /** Whose it is, or what the party's part in it is. */
  owners: string[]
  saidOn: Day
  consultationId: string | null
  closedOn: Day | null
  /** Closed because it was done. */
  isDone: boolean
  /** In the order in which they were written; what was replaced before `shownFrom` is not to be told. */
  versions: AffairVersion[]
  shownFrom: Date | null
  /** False where the term was taken away again. */
  hasTerm: boolean
  /** The words that stood there before, the oldest first. */
  formerWordings: { wording: string; replacedAt: Date }[]
  /** The times that it was closed and opened again. */
  closings: PastClosing[]
  /** What parties would have otherwise. */
  disputes: AffairDispute[]
  /** What a decision waits for, as far as it was reached. */
  reached: { id: string; name: string; on: Day }[]
}

/** Other words that a party would have, from when until when nobody had decided. */
export interface AffairDispute {
  id: string
  organisation: string
  wording: string
  otherWording: string
  remark: string
  givenAt: Date
  endedAt: Date | null
}

/** One end of the time that is looked at. */
export interface AffairMoment {
  day: Day
  /** What was written later than this was not yet there. */
  until: Date
  consultationId: string | null
}
