import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { RecessPeriod } from './calendar.ts'
import { findRecess } from './find-recess.server.ts'
import { markCalendarChange } from './mark-calendar-change.server.ts'
import { recessEvent } from './recess-event.ts'
import { objectionsToRecess } from './recess-rules.ts'
import { standingRecesses } from './standing-recesses.server.ts'
import { stepRecess } from './step-recess.server.ts'

/** Changes a recess, unless somebody else changed it since the form was opened. */
export async function changeRecess(
  world: World,
  actor: Actor,
  { id, version, ...input }: RecessPeriod & { id: string; version: number },
): Promise<void> {
  requireMay(actor, 'manage the calendar')
  await world.database.$transaction(async (tx) => {
    await markCalendarChange(tx)
    const found = await findRecess(tx, actor, id)
    requireNoObjections(found.removed ? ['Dit reces is uit de kalender gehaald. Zet het eerst terug.'] : [])
    const { chamber, name, start, end, source } = input
    await stepRecess(tx, found, version, { chamber, name, startOn: start, endOn: end, source })
    const others = (await standingRecesses(tx)).filter((other) => other.id !== id)
    requireNoObjections(objectionsToRecess(input, others))
    await recordEvent(tx, world.clock.now(), actor, recessEvent('recess-changed', id, input, found))
  })
}
