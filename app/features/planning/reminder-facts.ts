import type { Step } from '#app/features/policy/policy.ts'
import type { ForecastAnswer } from '#app/features/obligations/forecast.ts'
import type { Choices } from '#app/features/preferences/preferences.ts'
import type { Day } from '#app/shared/day.ts'
import type { Recipient } from './recipients.ts'

/** A reminder of the current term that is already written down. */
export interface KnownReminder {
  subjectId: string
  step: string
  recipientId: string
  /** `offered`: handed over once without a sure answer, so no longer ours to take back. */
  state: 'planned' | 'cancelled' | 'lapsed' | 'sent' | 'failed' | 'offered' | 'skipped'
  dueOn: Day
  dueAt: Date
}

export interface Round {
  earliestOn: Day | null
  latestOn: Day | null
}

/** What the organisation of somebody answered last to the forecast question, about the term as it is now. */
export interface Answered {
  userId: string
  answer: ForecastAnswer
}

/** What has a term: the item itself, or a stage before a decision. */
export interface SubjectFacts extends Round {
  subjectId: string
  /** 0 where there is no term. */
  termNumber: number
  /** When somebody looks at it again; only for a term without an end. */
  reviewOn: Day | null
  /** The windows that come after this one, where the term comes back. */
  later: Round[]
  assignedOn: Day
  /** The day since which its people could know of it as it now is: assigned, term given, minutes released. */
  enteredOn: Day
  steps: Step[]
  recipients: Recipient[]
  /** Nobody is asked about a stage, so of stages nothing. */
  answered: Answered[]
  /** Who hears of it once it is late, beside the recipients, on the day of the first chase. */
  whenLate: Recipient[]
  /** To whom it goes up after the chases. */
  next: Recipient[]
}

/** How somebody wants to hear of it, and who hears it instead, in order, while they are away. */
export interface Listener extends Choices {
  userId: string
  instead: Recipient[][]
}

export interface ReminderFacts {
  closedOn: Day | null
  /** The item first, then its stages. */
  subjects: SubjectFacts[]
  /** Those who have preferences of their own. */
  listeners: Listener[]
  known: KnownReminder[]
}

export interface PlannedReminder {
  subjectId: string
  termNumber: number
  step: string
  recipientId: string
  because: string
  dueOn: Day
  dueAt: Date
  /**
   * `lapsed`: its moment passed before anyone could have been warned; `passed`: by the rules as they are now its moment is
   * over; `overtaken`: a later step goes in its place.
   */
  state: 'planned' | 'lapsed' | 'passed' | 'overtaken'
}
