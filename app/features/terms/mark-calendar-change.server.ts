import type { Transaction } from '#app/platform/database.server.ts'
import { beforeAllIds, calendarStateId } from './calendar-state.ts'

/**
 * Leaves a mark, in the transaction of a change of the periods, that terms have to be read anew; a batch comes for it.
 * Called first, so that changes of the periods wait for each other: no two of them can put in the same recess.
 */
export async function markCalendarChange(tx: Transaction): Promise<void> {
  await tx.calendarState.upsert({
    where: { id: calendarStateId },
    create: { id: calendarStateId, changeNumber: 1, rereadAfterId: beforeAllIds },
    update: { changeNumber: { increment: 1 }, rereadAfterId: beforeAllIds },
  })
}
