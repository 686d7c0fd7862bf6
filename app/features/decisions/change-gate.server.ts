import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findDecisionToChange, objectionsToClosed } from './decision-to-change.server.ts'

/** Notes what a follow-up decision waits for, in words; empty for nothing. */
export async function changeGate(
  world: World,
  actor: Actor,
  input: { id: string; version: number; gate: string },
): Promise<void> {
  requireMay(actor, 'record a decision')
  const { id, version } = input
  const gate = input.gate.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, id, 'record a decision')
    requireNoObjections(objectionsToClosed(item.decision))
    if (item.decision.gate === gate) return
    await takeStep(tx, item, version)
    const scope = systemScope('the caller proved the obligation visible')
    await tx.followUpDecision.update({ where: { obligationId: id, ...scope }, data: { gate } })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'gate-changed',
      subjectType: 'decision',
      subjectId: id,
      dossierId: item.dossierId,
      facts: { gate },
    })
  })
}
