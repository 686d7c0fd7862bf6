import { addDays, type Day } from '#app/shared/day.ts'
import { lastSafeDay, type Calendar, type RecessPeriod } from './calendar.ts'

/** The last working day on which a letter still reaches a chamber in time, and the recess that comes in between. */
export interface SafeDay {
  day: Day
  recess: { name: string; start: Day } | null
}

/**
 * Before the end of a window, or before the recess in which that end falls; null where the window has no end.
 * A recess whose begin is not known is not counted with.
 */
export function safeDayFor(
  latestOn: Day | null,
  chamber: RecessPeriod['chamber'],
  { recesses }: Calendar,
  leadWorkingDays: number,
): SafeDay | null {
  if (!latestOn) return null
  const recess = recesses.find(
    ({ chamber: of, start, end }) =>
      of === chamber && start !== null && start <= latestOn && end !== null && latestOn <= end,
  )
  if (recess?.start)
    return {
      day: lastSafeDay(recess.start, leadWorkingDays),
      recess: { name: recess.name, start: recess.start },
    }
  return { day: lastSafeDay(addDays(latestOn, 1), leadWorkingDays), recess: null }
}
