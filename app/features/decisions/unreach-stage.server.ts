import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockStageToChange, takeStageStep } from './stage-to-change.server.ts'

/** Takes back that a step was reached; history keeps both. */
export async function unreachStage(
  world: World,
  actor: Actor,
  input: { decisionId: string; stageId: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'record a decision')
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const { decision, stage } = await lockStageToChange(tx, actor, input)
    requireNoObjections([
      ...(stage.reachedOn ? [] : ['Deze stap is nog niet bereikt.']),
      ...(reason ? [] : ['Schrijf op waarom de stap toch niet is bereikt.']),
    ])
    await takeStageStep(tx, stage, input.version)
    await tx.stage.update({
      where: { id: stage.id, ...systemScope('of a decision that the actor may change') },
      data: { reachedOn: null, evidence: '' },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stage-unreached',
      subjectType: 'decision',
      subjectId: decision.id,
      dossierId: decision.dossierId,
      facts: { stage: stage.name, reason },
    })
    await replan(tx, world, decision.id)
  })
}
