import type { ActFacts } from '#app/features/commitments/fulfilling-act.ts'
import type { LetterFacts } from './letter-rules.ts'

/** What a commitment closes with: a letter, new or known, or an act with evidence. */
export type Fulfilment = { letter: LetterFacts } | { letterId: string } | { act: ActFacts }
