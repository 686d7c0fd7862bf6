import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findRecess } from './find-recess.server.ts'
import { markCalendarChange } from './mark-calendar-change.server.ts'
import { recessEvent } from './recess-event.ts'
import { objectionsToRecess } from './recess-rules.ts'
import { standingRecesses } from './standing-recesses.server.ts'
import { stepRecess } from './step-recess.server.ts'

/** Puts a recess back that was taken out of the calendar. */
export async function restoreRecess(
  world: World,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  requireMay(actor, 'manage the calendar')
  await world.database.$transaction(async (tx) => {
    await markCalendarChange(tx)
    const found = await findRecess(tx, actor, id)
    if (!found.removed) return
    requireNoObjections(objectionsToRecess(found, await standingRecesses(tx)))
    await stepRecess(tx, found, version, { removedAt: null })
    await recordEvent(tx, world.clock.now(), actor, recessEvent('recess-restored', id, found))
  })
}
