import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { readAwaited } from '#app/features/gates/read-awaited.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findItemToMove } from './item-to-move.server.ts'
import { requireMayMoveAny } from './moving.ts'
import { visibleAwaited } from './visible-waiting.server.ts'

/** Loosens what an item waits for; what was not reached needs a reason. */
export async function endWait(
  world: World,
  actor: Actor,
  input: { id: string; waitId: string; reason: string },
): Promise<void> {
  requireMayMoveAny(actor)
  const { id, waitId } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const { dossierId, kind } = await findItemToMove(tx, actor, id)
    await lockGates(tx, dossierId)
    const [awaited] = await readAwaited(tx, {
      AND: [{ id: waitId, obligationId: id }, visibleAwaited(actor)],
    })
    if (!awaited) throw new Problem('not-found')
    requireNoObjections(
      awaited.reachedOn || reason
        ? []
        : ['Dit is nog niet bereikt. Schrijf op waarom er niet meer op wordt gewacht.'],
    )
    const scope = systemScope('found among what the actor sees')
    const { for: item, stage } = await tx.wait.update({
      where: { id: waitId, ...scope },
      data: { endedAt: world.clock.now(), endReason: reason },
      select: {
        for: { select: { confidential: true } },
        stage: { select: { obligation: { select: { confidential: true } } } },
      },
    })
    const isConfidential = item?.confidential ?? stage?.obligation.confidential ?? true
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'wait-ended',
      subjectType: kind,
      subjectId: id,
      dossierId,
      audience: 'ministry',
      facts: { on: isConfidential ? 'iets dat vertrouwelijk is' : awaited.name, reason: reason || null },
    })
  })
}
