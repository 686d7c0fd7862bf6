import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { RecessPeriod } from './calendar.ts'
import { markCalendarChange } from './mark-calendar-change.server.ts'
import { objectionsToRecess } from './recess-rules.ts'
import { recessEvent } from './recess-event.ts'
import { standingRecesses } from './standing-recesses.server.ts'

/** Puts a recess in the calendar. */
export async function addRecess(world: World, actor: Actor, input: RecessPeriod): Promise<string> {
  requireMay(actor, 'manage the calendar')
  return world.database.$transaction(async (tx) => {
    await markCalendarChange(tx)
    requireNoObjections(objectionsToRecess(input, await standingRecesses(tx)))
    const { start, end, chamber, name, source } = input
    const { id } = await tx.recessPeriod.create({
      data: { chamber, name, source, startOn: start, endOn: end },
      select: { id: true },
    })
    await recordEvent(tx, world.clock.now(), actor, recessEvent('recess-added', id, input))
    return id
  })
}
