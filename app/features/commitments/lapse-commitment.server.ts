import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange, objectionsToClosed } from './commitment-to-change.server.ts'

/** Records today that nobody waits for a commitment any more, with a reason. */
export async function lapseCommitment(
  world: World,
  actor: Actor,
  input: { id: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'withdraw a commitment')
  const { id, version } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, id, 'withdraw a commitment')
    requireNoObjections(objectionsToClosed(item.commitment))
    requireNoObjections(reason ? [] : ['Schrijf op waarom dit vervalt.'])
    const today = world.clock.today()
    await takeStep(tx, item, version, { closedOn: today })
    await tx.commitment.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { lapsedOn: today },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'commitment-lapsed',
      subjectType: 'commitment',
      subjectId: id,
      dossierId: item.dossierId,
      audience: 'ministry',
      facts: { reason },
    })
    await replan(tx, world, id)
  })
}
