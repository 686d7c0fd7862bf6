import type { Reading } from '#app/features/terms/reading.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import { capital } from '#app/shared/text.ts'

interface Window {
  earliestOn: Day | null
  latestOn: Day | null
}

/** A window that a person can choose for the words of a term. */
export interface ReadingOption extends Window {
  /** Both days with a stroke between them: what a form sends. */
  key: string
  /** The window written out. */
  label: string
  /** Why the words can mean this. */
  why: string
  source: 'current' | 'reading' | 'alternative'
}

/** The choice of who gives the days. */
export const ownChoice = 'own'

/** What stands, then what the words are read as now, then what else they can mean; each window once. */
export function readingOptions(
  term: Window & { chosenByHand: boolean; explanation: string },
  reading: Reading,
): ReadingOption[] {
  const why = term.chosenByHand ? 'Deze periode is met de hand gekozen.' : term.explanation
  const options = [
    optionOf(term, why, 'current'),
    optionOf(windowOf(reading), reading.explanation, 'reading'),
    ...reading.alternatives.map((other) => optionOf(windowOf(other), other.explanation, 'alternative')),
  ]
  return options.filter(({ key }, index) => options.findIndex((other) => other.key === key) === index)
}

function windowOf({ earliest, latest }: Reading): Window {
  return { earliestOn: earliest, latestOn: latest }
}

function optionOf(
  { earliestOn, latestOn }: Window,
  why: string,
  source: ReadingOption['source'],
): ReadingOption {
  return {
    key: `${earliestOn ?? ''}/${latestOn ?? ''}`,
    label: capital(writeWindow(earliestOn, latestOn) ?? 'geen periode'),
    why,
    earliestOn,
    latestOn,
    source,
  }
}
