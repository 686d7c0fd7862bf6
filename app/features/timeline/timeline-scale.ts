import { scaleUtc } from 'd3-scale'
import { utcMonth, utcYear } from 'd3-time'
import { addDays, daysBetween, type Day } from '#app/shared/day.ts'
import type { TimelinePeriod } from './timeline-period.ts'

/** From days to places on a line, from its left to its right; a day is as wide as a day is. */
export interface DayScale {
  /** Where a day begins, kept within the line. */
  x(day: Day): number
  /** Where a day ends, kept within the line. */
  end(day: Day): number
  left: number
  right: number
}

export interface Tick {
  x: number
  /** "jan", or the year where only years are marked. */
  label: string
  /** Written where a year begins and at the first mark. */
  year: string | null
}

const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function dayScale({ from, to }: TimelinePeriod, left: number, right: number): DayScale {
  const scale = scaleUtc([instant(from), instant(addDays(to, 1))], [left, right]).clamp(true)
  const at = (day: Day) => Math.round(scale(instant(day)) * 10) / 10
  return { x: at, end: (day) => at(addDays(day, 1)), left, right }
}

/** Marks for months, quarters, half years or years: as many as fit with `room` between them. */
export function ticksOf(period: TimelinePeriod, scale: DayScale, room: number): Tick[] {
  const perDay = (scale.right - scale.left) / (daysBetween(period.from, period.to) + 1)
  const step = [1, 3, 6].find((months) => months * 30 * perDay >= room)
  const interval = step ? utcMonth.every(step) : utcYear
  const found = (interval ?? utcYear).range(instant(period.from), instant(period.to))
  return found.map((date, index) => {
    const day: Day = date.toISOString().slice(0, 10)
    const year = day.slice(0, 4)
    const month = shortMonths[date.getUTCMonth()] ?? ''
    if (!step) return { x: scale.x(day), label: year, year: null }
    return { x: scale.x(day), label: month, year: index === 0 || month === 'jan' ? year : null }
  })
}
