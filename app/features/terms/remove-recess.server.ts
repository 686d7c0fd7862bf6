import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findRecess } from './find-recess.server.ts'
import { markCalendarChange } from './mark-calendar-change.server.ts'
import { recessEvent } from './recess-event.ts'
import { stepRecess } from './step-recess.server.ts'

/** Takes a recess out of the calendar; it can be put back. */
export async function removeRecess(
  world: World,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  requireMay(actor, 'manage the calendar')
  await world.database.$transaction(async (tx) => {
    await markCalendarChange(tx)
    const found = await findRecess(tx, actor, id)
    if (found.removed) return
    await stepRecess(tx, found, version, { removedAt: world.clock.now() })
    await recordEvent(tx, world.clock.now(), actor, recessEvent('recess-removed', id, found))
  })
}
