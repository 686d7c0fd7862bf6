import type { Day } from '#app/shared/day.ts'

/** A sentence of a letter that an item came of, was closed by, or is told of in. */
export interface LetterSource {
  id: string
  /** "Brief 3090253", or what a closing list is of. */
  name: string
  sentOn: Day | null
  quote: string
  /** What it did: "nieuw vastgelegd". */
  effect: string
  /** The sentence on the page of the letter, where it is one. */
  path: string | null
}
