import type { Chamber } from '#app/features/commitments/origin.ts'
import type { CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import type { ConsultationKind } from '#app/features/consultations/consultation.ts'
import type { Day } from '#app/shared/day.ts'

/** What a letter to the Kamer is drafted from: what the register holds, and no more than its reader may know. */
export interface LetterFacts {
  chamber: Chamber
  /** The ministry's own words at the beginning and the end. */
  opening?: string[]
  closing?: string[]
  answers: Answer[]
  consultations: ToldConsultation[]
  promises: { id: string; wording: string; term: string }[]
}

/** What the Kamer waits for and this letter answers, wholly or in part. */
export interface Answer {
  id: string
  origin: CommitmentOrigin
  wording: string
  saidOn: Day
  /** Such as "Algemeen Overleg vreemdelingen- en asielbeleid"; empty where it is not known. */
  activity: string
  /** What this letter does of it and what remains, with its term; null where nothing remains. */
  remains: { done: string; wording: string; term: string } | null
}

export interface ToldConsultation {
  id: string
  kind: ConsultationKind
  meetsOn: Day
  participants: ToldParticipant[]
  topics: { id: string; title: string; agreements: { id: string; wording: string; term: string | null }[] }[]
  decisions: ToldDecision[]
}

export interface ToldDecision {
  id: string
  wording: string
  term: string | null
  waitsFor: string | null
  /** The topic at which it was announced, where that is known. */
  topicId?: string | null
  /** The day on which it was taken, where it was. */
  takenOn?: Day | null
}

export interface ToldParticipant {
  /** Such as "wethouder van Amsterdam". */
  function: string
  /** Such as "VNG-bestuurder"; empty where it is the post itself. */
  capacity: string
}

/** A block of the letter, known by what it tells of, so that it can be renewed without touching what was typed. */
export type LetterBlock = { key: string } & (
  { type: 'heading'; text: string } | { type: 'paragraph'; text: string } | { type: 'list'; items: string[] }
)
