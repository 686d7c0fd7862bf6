import type { Day } from '#app/shared/day.ts'

/** What the words of a term mean, as a field that answers shows it. */
export interface TermReading {
  words: string
  earliest: Day | null
  latest: Day | null
  /** The window written out, or null where the words tell none. */
  window: string | null
  explanation: string
  assumptions: string[]
  /** What else the words can mean, each a window with why. */
  alternatives: string[]
  /** The words that no rule could read. */
  unread: string | null
}

export function isTermReading(answer: unknown): answer is TermReading {
  return typeof answer === 'object' && answer !== null && 'window' in answer && 'explanation' in answer
}
