import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { findCalendarState } from './find-calendar-state.server.ts'
import { planImport } from './plan-import.ts'
import { writeRecessCsv, type RecessCsv } from './recess-csv.ts'
import { standingRecesses } from './standing-recesses.server.ts'

/** What a file would change, without changing it; `csv` and `changeNumber` are what applying it starts from. */
export async function previewImport(world: World, actor: Actor, read: RecessCsv) {
  requireMay(actor, 'manage the calendar')
  const { changeNumber } = await findCalendarState(world.database)
  const plan = planImport(read.recesses, await standingRecesses(world.database))
  return {
    plan: { ...plan, refused: [...read.objections, ...plan.refused] },
    csv: writeRecessCsv(read.recesses),
    changeNumber,
  }
}
