import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { closeSlip } from './close-slip.server.ts'
import { permissionToMove, requireMayMoveAny } from './moving.ts'
import { findSlip, readSlips } from './read-slips.server.ts'

/** Decides that everything of a proposal that is this actor's to decide stays where it is. */
export async function keepSlip(world: World, actor: Actor, input: { slipId: string }): Promise<void> {
  requireMayMoveAny(actor)
  await world.database.$transaction(async (tx) => {
    const found = await findSlip(tx, actor, input.slipId)
    if (!found) throw new Problem('not-found')
    await lockGates(tx, found.dossierId)
    const [slip] = await readSlips(tx, actor, { id: found.id })
    const own = (slip?.rows ?? []).filter(({ item }) =>
      may(actor, permissionToMove[item.kind], found.dossierId),
    )
    requireNoObjections(own.length > 0 ? [] : ['Hierover is al beslist.'])
    await tx.slipRow.updateMany({
      where: { id: { in: own.map(({ id }) => id) }, ...systemScope('of a proposal that the actor sees') },
      data: { state: 'kept', decidedAt: world.clock.now(), decidedByName: actor.name },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'slip-kept',
      subjectType: found.obligation.kind,
      subjectId: found.obligation.id,
      dossierId: found.dossierId,
      audience: 'ministry',
      facts: { kept: own.length },
    })
    await closeSlip(tx, world, found.id)
  })
}
