import type { Transaction } from '#app/platform/database.server.ts'
import { calendarStateId } from './calendar-state.ts'

/** How the calendar stands; before it was first filled, as a new one does. */
export async function findCalendarState(database: Transaction) {
  const found = await database.calendarState.findUnique({ where: { id: calendarStateId } })
  return found ?? { leadWorkingDays: 1, version: 1, changeNumber: 0, rereadAfterId: null }
}
