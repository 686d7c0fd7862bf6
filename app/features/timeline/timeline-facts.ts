import type { ConsultationState } from '#app/features/consultations/consultation.ts'
import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** How far something is: late is open, with a window that has passed. */
export type TimelineState = 'open' | 'late' | 'done' | 'dropped'

/** A stage that a follow-up decision waits for. */
export interface TimelineStage {
  id: string
  name: string
  earliestOn: Day | null
  latestOn: Day | null
  words: string | null
  reachedOn: Day | null
}

/** An obligation as the picture of a dossier shows it. */
export interface TimelineItem {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  saidOn: Day
  /** The words of the term; null without one. */
  words: string | null
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  /** Closed because it was done, not because it was withdrawn or lapsed. */
  isDone: boolean
  /** What a decision waits for, as a note. */
  gate: string | null
  stages: TimelineStage[]
}

export interface TimelineMeeting {
  id: string
  title: string
  meetsOn: Day
  state: ConsultationState
}

export interface TimelineLetter {
  id: string
  /** "Ons kenmerk"; null where none is known. */
  reference: string | null
  subject: string
  sentOn: Day
}

/** A side that is null is not known. */
export interface TimelineRecess {
  name: string
  start: Day | null
  end: Day | null
}

/** Everything that may be drawn of a dossier. */
export interface TimelineFacts {
  today: Day
  items: TimelineItem[]
  meetings: TimelineMeeting[]
  letters: TimelineLetter[]
  recesses: TimelineRecess[]
}

export function timelineState(item: TimelineItem, today: Day): TimelineState {
  if (item.closedOn) return item.isDone ? 'done' : 'dropped'
  return item.latestOn && item.latestOn < today ? 'late' : 'open'
}
