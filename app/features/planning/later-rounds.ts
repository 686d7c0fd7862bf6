import type { Calendar } from '#app/features/terms/calendar.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import { addDays, type Day } from '#app/shared/day.ts'
import type { Round } from './reminder-facts.ts'

/** A term that comes back, as it was said. */
export interface Returning extends Round {
  words: string
}

/** More are not looked for: a term of long ago that comes back each month. */
const mostRounds = 600

/**
 * The windows after the first of a term that comes back by the month or the year: the one that today is in or comes before,
 * and the one after it. What comes back more often than that is not announced each time.
 */
export function laterRounds({ words, latestOn }: Returning, calendar: Calendar, today: Day): Round[] {
  const rounds: Round[] = []
  let end = latestOn
  for (let count = 0; end !== null && count < mostRounds; count += 1) {
    const { earliest, latest, recurrence } = readTerm(words, addDays(end, 1), calendar)
    const isSeldom = recurrence?.unit === 'month' || recurrence?.unit === 'year'
    if (!isSeldom || latest === null || latest <= end) break
    rounds.push({ earliestOn: earliest, latestOn: latest })
    if (end >= today) break
    end = latest
  }
  return rounds.slice(-2)
}
