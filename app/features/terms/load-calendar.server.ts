import type { Transaction } from '#app/platform/database.server.ts'
import type { Calendar } from './calendar.ts'

/** The calendar that terms are read with, in one query. Within a transaction it is read by that transaction. */
export async function loadCalendar(database: Transaction): Promise<Calendar> {
  const rows = await database.recessPeriod.findMany({
    where: { removedAt: null },
    orderBy: [{ chamber: 'asc' }, { id: 'asc' }],
    select: { chamber: true, name: true, startOn: true, endOn: true, source: true },
  })
  return { recesses: rows.map(({ startOn, endOn, ...row }) => ({ ...row, start: startOn, end: endOn })) }
}
