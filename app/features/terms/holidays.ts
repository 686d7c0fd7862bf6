import { addDays, dayWith, type Day } from '#app/shared/day.ts'
import { holidayName, prinsjesdag } from './calendar.ts'

/** The days of a year on which nothing is due (Algemene termijnenwet) and Prinsjesdag, in order. */
export function listSpecialDays(year: number): { day: Day; name: string }[] {
  const found = [{ day: prinsjesdag(year), name: 'Prinsjesdag' }]
  const last = dayWith(year, 12, 31) as Day
  for (let day = dayWith(year, 1, 1) as Day; day <= last; day = addDays(day, 1)) {
    const name = holidayName(day)
    if (name) found.push({ day, name })
    if (day === last) break
  }
  return found.sort((one, other) => (one.day < other.day ? -1 : 1))
}

const years = { first: 1950, last: 2199 }

/** A year from an address; anything else is the year of today. */
export function yearAsked(text: string | null, today: Day): number {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : NaN
  return year >= years.first && year <= years.last ? year : Number(today.slice(0, 4))
}
