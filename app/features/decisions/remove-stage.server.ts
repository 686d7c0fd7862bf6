import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { StageFacts } from '#app/features/gates/read-stages.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockStageToChange, takeStageStep } from './stage-to-change.server.ts'

/** Takes away a step that was not reached: the decision waits for it no longer. It needs a reason, since it loosens the gate. */
export async function removeStage(
  world: World,
  actor: Actor,
  input: { decisionId: string; stageId: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'record a decision')
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const { decision, stage } = await lockStageToChange(tx, actor, input)
    requireNoObjections(await objectionsToRemoving(tx, stage, reason))
    await takeStageStep(tx, stage, input.version)
    const scope = systemScope('of a decision that the actor may change')
    await tx.stage.update({ where: { id: stage.id, ...scope }, data: { removedAt: world.clock.now() } })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stage-removed',
      subjectType: 'decision',
      subjectId: decision.id,
      dossierId: decision.dossierId,
      facts: { stage: stage.name, reason },
    })
    await replan(tx, world, decision.id)
  })
}

async function objectionsToRemoving(tx: Transaction, stage: StageFacts, reason: string): Promise<string[]> {
  if (stage.reachedOn) return ['Deze stap is al bereikt, en blijft daarom staan.']
  const waiting = await tx.wait.count({
    where: { stageId: stage.id, endedAt: null, ...systemScope('only whether anything waits for it') },
  })
  if (waiting > 0) return ['Op deze stap wacht ook iets anders. Maak dat eerst los, dan kan de stap weg.']
  return reason ? [] : ['Schrijf op waarom het besluit niet meer op deze stap wacht.']
}
