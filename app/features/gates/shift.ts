import { addDays, addMonths, daysBetween, writeDay, type Day } from '#app/shared/day.ts'

export interface Window {
  earliestOn: Day | null
  latestOn: Day | null
}

/** How far a window moved: whole months where both its sides did, days otherwise. */
export type Shift = { months: number } | { days: number }

/** How much later a window became; null where it did not, or where nobody can tell. */
export function shiftBetween(from: Window, to: Window): Shift | null {
  const side = from.latestOn && to.latestOn ? 'latestOn' : 'earliestOn'
  const [was, is] = [from[side], to[side]]
  if (!was || !is || is <= was) return null
  const months = monthNumber(is) - monthNumber(was)
  const moved = months > 0 ? shifted(from, { months }) : null
  const isSame = moved?.earliestOn === to.earliestOn && moved.latestOn === to.latestOn
  return isSame ? { months } : { days: daysBetween(was, is) }
}

/** The same window later; whole months stay whole months. */
export function shifted({ earliestOn, latestOn }: Window, shift: Shift): Window {
  if ('days' in shift) {
    return {
      earliestOn: earliestOn && addDays(earliestOn, shift.days),
      latestOn: latestOn && addDays(latestOn, shift.days),
    }
  }
  const wholeMonths = earliestOn !== null && latestOn !== null && isFirst(earliestOn) && isLast(latestOn)
  const last = latestOn && addMonths(latestOn, shift.months)
  return {
    earliestOn: earliestOn && addMonths(earliestOn, shift.months),
    latestOn: last && wholeMonths ? endOfMonth(last) : last,
  }
}

/** "2 maanden later", "3 weken later", "1 dag later" */
export function writeShift(shift: Shift): string {
  if ('months' in shift) return `${shift.months} ${shift.months === 1 ? 'maand' : 'maanden'} later`
  const weeks = shift.days / 7
  if (Number.isInteger(weeks)) return `${weeks} ${weeks === 1 ? 'week' : 'weken'} later`
  return `${shift.days} ${shift.days === 1 ? 'dag' : 'dagen'} later`
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'
const monthNames = months.split(' ')
const quarters = ['eerste', 'tweede', 'derde', 'vierde']

/** Words that mean exactly this window, as somebody could have said them; empty where it has neither side. */
export function wordsFor({ earliestOn, latestOn }: Window): string {
  if (earliestOn && latestOn) return wordsBetween(earliestOn, latestOn)
  if (latestOn) return `uiterlijk ${writeDay(latestOn)}`
  return earliestOn ? `vanaf ${writeDay(earliestOn)}` : ''
}

function wordsBetween(earliestOn: Day, latestOn: Day): string {
  if (earliestOn === latestOn) return writeDay(earliestOn)
  const [first, last] = [monthNumber(earliestOn), monthNumber(latestOn)]
  const year = earliestOn.slice(0, 4)
  if (isFirst(earliestOn) && isLast(latestOn)) {
    if (first === last) return `${monthNames[first % 12]} ${year}`
    if (last - first === 2 && first % 3 === 0) return `${quarters[(first % 12) / 3]} kwartaal ${year}`
    if (last - first === 11 && first % 12 === 0) return `in ${year}`
  }
  return `van ${writeDay(earliestOn)} tot en met ${writeDay(latestOn)}`
}

/** Months since the year 0, so that they can be counted over the end of a year. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function isFirst(day: Day): boolean {
  return day.endsWith('-01')
}

function isLast(day: Day): boolean {
  return isFirst(addDays(day, 1))
}

function endOfMonth(day: Day): Day {
  return addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)
}
