import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockIntake } from './lock-intake.server.ts'

/** Throws away a letter that was read in and of which nothing was recorded; it may be read in again. */
export async function discardIntake(world: World, actor: Actor, input: { id: string }): Promise<void> {
  requireMay(actor, 'read in a letter')
  const { id } = input
  await world.database.$transaction(async (tx) => {
    const { dossierId, acceptedAt } = await lockIntake(tx, actor, id)
    requireMay(actor, 'read in a letter', dossierId)
    requireNoObjections(acceptedAt ? ['Van deze brief is al iets vastgelegd. Draai dat eerst terug.'] : [])
    await tx.intake.update({
      where: { id, ...systemScope('found among what the actor sees') },
      data: { discardedAt: world.clock.now(), slot: null, version: { increment: 1 } },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'intake-discarded',
      subjectType: 'intake',
      subjectId: id,
      dossierId,
      audience: 'ministry',
    })
  })
}
