import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { World } from '#app/platform/world.server.ts'
import { calendarStateId } from './calendar-state.ts'
import { parseRecessCsv } from './recess-csv.ts'

/**
 * Puts the periods that come with the program into a calendar that was never filled. Later starts leave it alone, also
 * where somebody emptied it, and of several processes that start at once one fills it.
 */
export async function fillCalendar(world: World): Promise<void> {
  const known = await world.database.calendarState.findUnique({
    where: { id: calendarStateId },
    select: { id: true },
  })
  if (known) return
  const recesses = readOwnPeriods()
  await world.database.$transaction(async (tx) => {
    const { count } = await tx.calendarState.createMany({
      data: { id: calendarStateId },
      skipDuplicates: true,
    })
    if (count === 0) return
    await tx.recessPeriod.createMany({
      data: recesses.map(({ start, end, ...period }) => ({ ...period, startOn: start, endOn: end })),
    })
  })
}

function readOwnPeriods() {
  const file = resolve(process.cwd(), 'prisma/recess.csv')
  const { recesses, objections } = parseRecessCsv(readFileSync(file, 'utf8'))
  if (objections.length > 0) throw new Error(`prisma/recess.csv: ${objections.join(' ')}`)
  return recesses
}
