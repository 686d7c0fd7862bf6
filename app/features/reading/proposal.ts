import type { Chamber } from '#app/features/commitments/origin.ts'
import type { Reading } from '#app/features/terms/reading.ts'
import type { Day } from '#app/shared/day.ts'

export const proposalKinds = [
  'consultation',
  'agreement',
  'earlier-agreement',
  'commitment',
  'fulfilment',
  'kept-promise-announced',
  'request-answered',
  'decision',
  'planning',
] as const

export type ProposalKind = (typeof proposalKinds)[number]

/** Somebody a letter names as taking part: a person, an office, or an organisation that is represented. */
export interface NamedParty {
  name: string | null
  /** The organisation it stands for: who sits there as VNG-bestuurder counts for the VNG. */
  organisation: string | null
  capacity: string | null
}

/** What a sentence of a letter seems to say, for a person to accept. Offsets are UTF-16 units into the text that was read; `end` is the first behind it. */
export interface Proposal {
  kind: ProposalKind
  /** The words of the letter from `start` to `end`. */
  quote: string
  start: number
  end: number
  /** What it is about, without the words around it. */
  text: string
  /** The day on which it was held, agreed, asked or promised; null where the letter does not say. */
  on: Day | null
  parties: NamedParty[]
  term: Reading | null
  /** The meeting of the Kamer in which it was promised or asked, in the words of the letter. */
  activity: string | null
  /** What the fulfilled promise or the answered request was about. */
  fulfils: string | null
  /** From 0 to 1. */
  certainty: number
  /** Which words made it so, in Dutch. */
  why: string
  /** Fulfilled in part only: something remains. */
  partly: boolean
  /** A consultation that is still to be held. */
  planned: boolean
  chamber: Chamber | null
}

export interface LetterHead {
  /** "Ons kenmerk", or `kst-19637-2677` of a published letter. */
  reference: string | null
  date: Day | null
  subject: string | null
  sender: { ministry: string | null; directorateGeneral: string | null; directorate: string | null }
  addressee: string | null
  chamber: Chamber | null
  signatory: { name: string | null; post: string | null }
}

/** A note below the text, with the place in the text where its mark stands. */
export interface Footnote {
  mark: string
  text: string
  at: number | null
}

export interface ReadLetter {
  form: 'letter' | 'list'
  letter: LetterHead
  proposals: Proposal[]
  footnotes: Footnote[]
  /** What a person should know about the whole, as Dutch sentences. */
  notes: string[]
}
