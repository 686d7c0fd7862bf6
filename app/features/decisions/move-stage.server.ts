import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { requireNoCircle } from '#app/features/gates/require-no-circle.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { lockStageToChange } from './stage-to-change.server.ts'

/** Moves a step one place; at the edge nothing changes. */
export async function moveStage(
  world: World,
  actor: Actor,
  input: { decisionId: string; stageId: string; step: -1 | 1 },
): Promise<void> {
  requireMay(actor, 'record a decision')
  await world.database.$transaction(async (tx) => {
    const { decision, stage, stages } = await lockStageToChange(tx, actor, input)
    const from = stages.findIndex(({ id }) => id === stage.id)
    const other = stages[from + input.step]
    if (!other) return
    const order = stages.map(({ id }) => id)
    order[from] = other.id
    order[from + input.step] = stage.id
    for (const [index, id] of order.entries()) {
      await tx.stage.update({
        where: { id, ...systemScope('of a decision that the actor may change') },
        data: { position: index + 1 },
      })
    }
    await requireNoCircle(tx, actor, decision.dossierId)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stage-moved',
      subjectType: 'decision',
      subjectId: decision.id,
      dossierId: decision.dossierId,
      facts: { stage: stage.name, other: other.name, before: input.step < 0 },
    })
  })
}
