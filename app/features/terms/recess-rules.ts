import { daysBetween, writeDay, writeWindow, type Day } from '#app/shared/day.ts'
import type { RecessPeriod } from './calendar.ts'
import { chamberNames } from './chamber.ts'
import { recessKey } from './recess-periods.ts'

/** Nobody plans a recess outside these days. */
const firstDay: Day = '1950-01-01'
const lastDay: Day = '2199-12-31'
const longest = 120

/** The days of a recess, written out; a side that is not known is said so. */
export function writeRecess({ start, end }: Pick<RecessPeriod, 'start' | 'end'>): string {
  if (start && end) return writeWindow(start, end) ?? ''
  return `${start ? writeDay(start) : 'begin onbekend'} – ${end ? writeDay(end) : 'einde onbekend'}`
}

/** Whether two periods are about the same recess. */
export function isSameRecess(one: RecessPeriod, other: RecessPeriod): boolean {
  const key = recessKey(one)
  if (key) return key === recessKey(other)
  return one.chamber === other.chamber && one.name.toLowerCase() === other.name.toLowerCase()
}

/** Why a period cannot stand in the calendar beside the others. */
export function objectionsToRecess(period: RecessPeriod, others: RecessPeriod[]): string[] {
  const own = [...objectionsToName(period), ...objectionsToDays(period)]
  if (own.length > 0) return own
  const twin = others.find((other) => isSameRecess(period, other))
  const kamer = chamberNames[period.chamber]
  if (twin) return [`Het ${twin.name} van de ${kamer} staat al in de kalender. Wijzig dat.`]
  const crossed = others.find((other) => other.chamber === period.chamber && doOverlap(period, other))
  return crossed
    ? [`Deze periode overlapt met het ${crossed.name} van de ${kamer} (${writeRecess(crossed)}).`]
    : []
}

function objectionsToName({ name, start }: RecessPeriod): string[] {
  if (!/reces/i.test(name))
    return ['Noem het reces zoals de Kamer dat doet, bijvoorbeeld «kerstreces 2020-2021».']
  const named = /\d{4}/.exec(name)?.[0]
  if (!named && !start)
    return ['Zet het jaar in de naam, bijvoorbeeld «zomerreces 2021»: het begin is niet bekend.']
  return named && start && !start.startsWith(named)
    ? [`De naam noemt ${named}, maar de eerste dag is ${writeDay(start)}.`]
    : []
}

function objectionsToDays({ start, end }: RecessPeriod): string[] {
  if (!start && !end) return ['Vul de eerste dag, de laatste dag of allebei in.']
  const isFar = [start, end].some((day) => day !== null && (day < firstDay || day > lastDay))
  if (isFar) return [`Kies dagen tussen ${writeDay(firstDay)} en ${writeDay(lastDay)}.`]
  if (!start || !end) return []
  if (start > end) return ['De laatste dag ligt voor de eerste dag. Draai de dagen om of verbeter er een.']
  return daysBetween(start, end) + 1 > longest
    ? [`Een reces duurt niet langer dan ${longest} dagen. Controleer de dagen.`]
    : []
}

/** A side that is not known reaches no further than the one that is. */
function doOverlap(one: RecessPeriod, other: RecessPeriod): boolean {
  const [first, last] = [one.start ?? one.end, one.end ?? one.start]
  const [otherFirst, otherLast] = [other.start ?? other.end, other.end ?? other.start]
  if (!first || !last || !otherFirst || !otherLast) return false
  return first <= otherLast && otherFirst <= last
}
