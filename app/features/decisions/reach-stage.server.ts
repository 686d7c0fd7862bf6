import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { actWithEvidence, type SentEvidence } from '#app/features/attachments/act-with-evidence.server.ts'
import { objectionsToReaching } from '#app/features/gates/reaching.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockStageToChange, takeStageStep } from './stage-to-change.server.ts'

/** Records that a step was reached on a day, and what shows it. */
export async function reachStage(
  world: World,
  actor: Actor,
  input: {
    decisionId: string
    stageId: string
    version: number
    on: Day
    evidence: string
    files?: SentEvidence
  },
): Promise<void> {
  requireMay(actor, 'record a decision')
  const { on } = input
  const evidence = input.evidence.trim()
  await actWithEvidence(world, actor, input.files, async (tx) => {
    const { decision, stage, stages } = await lockStageToChange(tx, actor, input)
    requireNoObjections([
      ...objectionsToReaching(stages, stage.id, on, world.clock.today()),
      ...(evidence ? [] : ['Schrijf op waaruit blijkt dat de stap is bereikt.']),
    ])
    await takeStageStep(tx, stage, input.version)
    await tx.stage.update({
      where: { id: stage.id, ...systemScope('of a decision that the actor may change') },
      data: { reachedOn: on, evidence },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stage-reached',
      subjectType: 'decision',
      subjectId: decision.id,
      dossierId: decision.dossierId,
      facts: { stage: stage.name, on: writeDay(on), evidence },
    })
    await replan(tx, world, decision.id)
    return { id: decision.id, kind: 'decision', dossierId: decision.dossierId }
  })
}
