import { isWorkingDay, workingDayOnOrAfter } from '#app/features/terms/calendar.ts'
import { addDays, dayOf, instantOf, timeOf, type Day } from '#app/shared/day.ts'

const opensAt = '09:00'
const closesAt = '17:00'

/** The moment at which what is due on a day may go out. */
export function dueMoment(day: Day): Date {
  return instantOf(day, opensAt)
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
