import { addDays, addMonths, type Day } from '#app/shared/day.ts'
import type { TimelineFacts, TimelineItem, TimelineRecess } from './timeline-facts.ts'

export type PeriodChoice = 'jaar' | 'alles'

/** First and last day that are drawn. */
export interface TimelinePeriod {
  from: Day
  to: Day
}

/** Nothing further from today than this is drawn: one year typed wrong would make all else unreadable. */
const mostYears = 10

export function readPeriodChoice(text: string | null): PeriodChoice {
  return text === 'alles' ? 'alles' : 'jaar'
}

/** Half a year before today to half a year after it, in whole months; or everything there is. */
export function timelinePeriod(choice: PeriodChoice, facts: TimelineFacts): TimelinePeriod {
  const { today } = facts
  if (choice === 'jaar') return yearAround(today)
  const bounds = { from: addMonths(today, -12 * mostYears), to: addMonths(today, 12 * mostYears) }
  const days = daysIn(facts).filter((day) => day >= bounds.from && day <= bounds.to)
  const first = days.reduce((one, other) => (other < one ? other : one), today)
  const last = days.reduce((one, other) => (other > one ? other : one), today)
  return wholeMonths(addDays(first, -10), addDays(last, 10))
}

export function yearAround(today: Day): TimelinePeriod {
  return wholeMonths(addMonths(today, -6), addMonths(today, 6))
}

/** From when to when an item asks for a place in the picture; an end that is null is not known. */
export function spanOf(item: TimelineItem, today: Day): { from: Day; to: Day | null } {
  const from = item.earliestOn ?? (item.saidOn < (item.latestOn ?? item.saidOn) ? item.saidOn : null)
  const start = from ?? item.latestOn ?? item.saidOn
  const ends = [item.latestOn, item.closedOn].filter((day) => day !== null)
  const isOpen = item.closedOn === null
  if (isOpen && item.latestOn === null) return { from: start, to: null }
  if (isOpen) ends.push(today)
  return { from: start, to: ends.reduce((one, other) => (other > one ? other : one), start) }
}

export function isInPeriod(item: TimelineItem, { from, to }: TimelinePeriod, today: Day): boolean {
  const span = spanOf(item, today)
  const start = item.closedOn && item.closedOn < span.from ? item.closedOn : span.from
  return start <= to && (span.to === null || span.to >= from)
}

export function dayIsIn(day: Day, { from, to }: TimelinePeriod): boolean {
  return day >= from && day <= to
}

/** A recess of which nothing is known is in no period. */
export function recessIsIn({ start, end }: TimelineRecess, { from, to }: TimelinePeriod): boolean {
  const [first, last] = [start ?? end, end ?? start]
  return first !== null && last !== null && first <= to && last >= from
}

function daysIn({ items, meetings, letters }: TimelineFacts): Day[] {
  return [
    ...items.flatMap(({ saidOn, earliestOn, latestOn, closedOn, stages }) => [
      ...[saidOn, earliestOn, latestOn, closedOn],
      ...stages.flatMap((stage) => [stage.earliestOn, stage.latestOn, stage.reachedOn]),
    ]),
    ...meetings.map(({ meetsOn }) => meetsOn),
    ...letters.map(({ sentOn }) => sentOn),
  ].filter((day) => day !== null)
}

function wholeMonths(from: Day, to: Day): TimelinePeriod {
  const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`
  return { from: firstOf(from), to: addDays(addMonths(firstOf(to), 1), -1) }
}
