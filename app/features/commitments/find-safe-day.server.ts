import { findCalendarState } from '#app/features/terms/find-calendar-state.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { safeDayFor, type SafeDay } from '#app/features/terms/safe-day.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'

/** The last working day to send the letter that an open commitment waits for. */
export async function findSafeDay(
  world: World,
  item: { latestOn: Day | null; closedOn: Day | null; commitment: { chamber: 'TK' | 'EK' } },
): Promise<SafeDay | null> {
  if (item.closedOn !== null || item.latestOn === null) return null
  const [calendar, { leadWorkingDays }] = await Promise.all([
    loadCalendar(world.database),
    findCalendarState(world.database),
  ])
  return safeDayFor(item.latestOn, item.commitment.chamber, calendar, leadWorkingDays)
}
