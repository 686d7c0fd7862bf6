import { isWorkingDay, workingDayOnOrAfter } from '#app/features/terms/calendar.ts'
import { addDays, dayOf, instantOf, timeOf, type Day } from '#app/shared/day.ts'

const opensAt = '09:00'
const closesAt = '17:00'
const opensHour = 9

/** Moments that were worked out before: an item has a dozen, and items share their days. */
const moments = new Map<string, Date>()
const momentsKept = 20_000

/** The moment at which what is due on a day may go out, from a whole hour on. */
export function dueMoment(day: Day, hour = opensHour): Date {
  const key = `${day} ${hour}`
  const known = moments.get(key)
  if (known) return known
  if (moments.size >= momentsKept) moments.clear()
  const moment = instantOf(day, `${String(hour).padStart(2, '0')}:00`)
  moments.set(key, moment)
  return moment
}

/** Working days, 09:00 to 17:00 in Amsterdam. */
export function isSendingMoment(now: Date): boolean {
  const time = timeOf(now)
  return isWorkingDay(dayOf(now)) && time >= opensAt && time < closesAt
}

/** `now` within sending hours, else the beginning of the next ones. */
export function nextSendingMoment(now: Date): Date {
  if (isSendingMoment(now)) return now
  const today = dayOf(now)
  const stillComes = isWorkingDay(today) && timeOf(now) < opensAt
  return dueMoment(stillComes ? today : workingDayOnOrAfter(addDays(today, 1)))
}

/** When a notice made now may go: within sending hours, from the hour on that its reader chose. */
export function noticeMoment(now: Date, hour = opensHour): Date {
  const next = nextSendingMoment(now)
  const own = dueMoment(dayOf(next), hour)
  return own > next ? own : next
}
