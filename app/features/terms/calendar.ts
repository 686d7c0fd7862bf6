import { addDays, type Day, dayWith, weekday } from '#app/shared/day.ts'

/** A recess of one chamber, first and last day included. A side that is null is unknown, and must not be guessed. */
export interface RecessPeriod {
  chamber: 'TK' | 'EK'
  /** As in the source: "kerstreces 2020-2021". */
  name: string
  start: Day | null
  end: Day | null
  source: string
}

export interface Calendar {
  recesses: RecessPeriod[]
}

const holidaysByYear = new Map<number, Map<Day, string>>()

/** Sunday of Easter, by the Gregorian computus of Meeus. */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayWith(year, month, (h + l - 7 * m + 33 * month + 19) % 32) as Day
}

/** The days of art. 3 Algemene termijnenwet; Koningsdag moves to the Saturday before when it falls on a Sunday. */
function holidaysOf(year: number): Map<Day, string> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const on = (month: number, date: number) => dayWith(year, month, date) as Day
  const sunday = easter(year)
  const kingsDay = on(4, 27)
  const days = new Map<Day, string>([
    [on(1, 1), 'Nieuwjaarsdag'],
    [addDays(sunday, -2), 'Goede Vrijdag'],
    [addDays(sunday, 1), 'tweede Paasdag'],
    [weekday(kingsDay) === 7 ? on(4, 26) : kingsDay, 'Koningsdag'],
    [on(5, 5), 'Bevrijdingsdag'],
    [addDays(sunday, 39), 'Hemelvaartsdag'],
    [addDays(sunday, 50), 'tweede Pinksterdag'],
    [on(12, 25), 'eerste Kerstdag'],
    [on(12, 26), 'tweede Kerstdag'],
  ])
  holidaysByYear.set(year, days)
  return days
}

/** The name of the holiday on this day (Algemene termijnenwet), or null. */
export function holidayName(day: Day): string | null {
  return holidaysOf(Number(day.slice(0, 4))).get(day) ?? null
}

export function isHoliday(day: Day): boolean {
  return holidayName(day) !== null
}

export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !isHoliday(day)
}

export function workingDayOnOrBefore(day: Day): Day {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, -1)
  return found
}

export function workingDayOnOrAfter(day: Day): Day {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The nth working day after `day`, or before it when `days` is negative; `day` itself never counts. */
export function addWorkingDays(day: Day, days: number): Day {
  const step = days < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(days); left > 0;) {
    found = addDays(found, step)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}

/**
 * The last working day on which a letter still arrives before the day `before`, when it travels `leadWorkingDays`
 * working days: with 0, the last working day before it.
 */
export function lastSafeDay(before: Day, leadWorkingDays: number): Day {
  return addWorkingDays(before, -1 - leadWorkingDays)
}

/** Third Tuesday of September (art. 65 Grondwet). */
export function prinsjesdag(year: number): Day {
  const first = dayWith(year, 9, 1) as Day
  return addDays(first, ((2 - weekday(first) + 7) % 7) + 14)
}
