import { Temporal } from 'temporal-polyfill'

/** A calendar day `YYYY-MM-DD` in Europe/Amsterdam. Flavoured: a database row fits by shape, another flavour does not. */
export type Day = string & { readonly flavour?: 'day' }

/** The wall clock of everyone who uses this program. */
const timeZone = 'Europe/Amsterdam'

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  return dayWith(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null
}

/** The day on which an instant falls in Amsterdam. */
export function dayOf(instant: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** The instant of a wall-clock time (`HH:MM`) on a day; a time that summer time skips becomes the one after it. */
export function instantOf(day: Day, time = '00:00'): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time })
  return new Date(zoned.epochMilliseconds)
}

/** The wall-clock time `HH:MM` of an instant in Amsterdam. */
export function timeOf(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}

/** Days since 1 January 1970 in the Gregorian calendar, by whole numbers: terms are read by the thousand. */
function numberOf(day: Day): number {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const number = era * 146_097 + dayOfEra - 719_468
  if (day.length !== 10 || Number.isNaN(number)) throw new RangeError(`not a day: ${day.slice(0, 20)}`)
  return number
}

function dayOfNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return writeNumbers(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

function writeNumbers(year: number, month: number, date: number): Day {
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`no day in the year ${year}`)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day with these numbers (month 1–12), or null where the calendar has none. */
export function dayWith(year: number, month: number, date: number): Day | null {
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  return exists && year >= 0 && year <= 9999 ? writeNumbers(year, month, date) : null
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOf(day) + days)
}

/** Month ends are clamped: 31 March + 1 month = 30 April. */
export function addMonths(day: Day, months: number): Day {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(counted / 12)
  const month = counted - year * 12 + 1
  return writeNumbers(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

function parts(day: Day): { year: number; month: string; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: months[Number(day.slice(5, 7)) - 1] ?? '',
    date: Number(day.slice(8)),
  }
}

/** "4 november 2020" */
export function writeDay(day: Day): string {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

/** "4 nov 2020", for tables */
export function writeDayShort(day: Day): string {
  const { year, month, date } = parts(day)
  return `${date} ${month === 'maart' ? 'mrt' : month.slice(0, 3)} ${year}`
}

/** "woensdag 4 november 2020" */
export function writeDayWithWeekday(day: Day): string {
  return `${weekdays[weekday(day) - 1]} ${writeDay(day)}`
}

/** "1 maart – 20 juni 2020", "1–28 februari 2021", "vanaf 1 maart 2020", "tot en met 20 juni 2020", or null where neither side is known. */
export function writeWindow(earliest: Day | null, latest: Day | null): string | null {
  if (earliest && latest) {
    if (earliest === latest) return writeDay(earliest)
    const [first, last] = [parts(earliest), parts(latest)]
    if (first.year !== last.year) return `${writeDay(earliest)} – ${writeDay(latest)}`
    if (first.month !== last.month) return `${first.date} ${first.month} – ${writeDay(latest)}`
    return `${first.date}–${writeDay(latest)}`
  }
  if (earliest) return `vanaf ${writeDay(earliest)}`
  return latest ? `tot en met ${writeDay(latest)}` : null
}

/** "4 november 2020 om 14:05" */
export function writeMoment(instant: Date): string {
  return `${writeDay(dayOf(instant))} om ${timeOf(instant)}`
}
