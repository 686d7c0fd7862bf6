import type { Day } from '#app/shared/day.ts'

export type Precision =
  'day' | 'week' | 'month' | 'quarter' | 'season' | 'half-year' | 'year' | 'event' | 'recurring' | 'open'

/** How often a promise comes back; `every` and `unit` are null for "periodiek", which names no rhythm. */
export interface Recurrence {
  every: number | null
  unit: 'day' | 'week' | 'month' | 'year' | null
  /** What each round is bound to: "vóór het zomerreces" in "jaarlijks vóór het zomerreces". */
  within: string | null
}

/** What the words of a term mean. Every field survives JSON. */
export interface Reading {
  /** The words verbatim, without what does not belong to the term. */
  words: string
  /** First day of the window; null where it has no beginning. */
  earliest: Day | null
  /** Last day of the window; null where it has no end. */
  latest: Day | null
  /** Null when the words could not be read. */
  precision: Precision | null
  /** Name of the rule that read the words; `unread` when none did. */
  rule: string
  /** Why, in Dutch, for the person who typed the words. */
  explanation: string
  /** What a person should confirm, as Dutch sentences. */
  assumptions: string[]
  /** The event or gate the term hangs on, in its own words. */
  waitsFor: string | null
  recurrence: Recurrence | null
  /** Other readings of the same words, likeliest first. */
  alternatives: Reading[]
  /** The words no rule could read. */
  unread: string | null
}

/** Whether any window could be told from the words. */
export function hasWindow(reading: Pick<Reading, 'earliest' | 'latest'>): boolean {
  return reading.earliest !== null || reading.latest !== null
}

const quoteLength = 80

/** Words between Dutch quotation marks, cut where they would swamp a sentence. */
export function quote(words: string): string {
  const short = words.replace(/\s+/g, ' ')
  return `«${short.length > quoteLength ? `${short.slice(0, quoteLength).trimEnd()}…` : short}»`
}
