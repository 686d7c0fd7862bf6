import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { readStages, type StageFacts } from '#app/features/gates/read-stages.server.ts'
import { eventSentence } from '#app/features/history/sentences.ts'
import type { Standing } from '#app/features/obligations/standing.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeDay, writeWindow } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findDecisionToChange } from './decision-to-change.server.ts'

/** A stage of a decision that the actor may change, with all stages of that decision in their order. */
export async function findStageToChange(
  database: Transaction,
  actor: Actor,
  { decisionId, stageId }: { decisionId: string; stageId: string },
) {
  const decision = await findDecisionToChange(database, actor, decisionId, 'record a decision')
  const stages = await readStages(database, [decisionId])
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage) throw new Problem('not-found')
  return { decision, stages, stage }
}

/** The same to write to it: locks the gates of its dossier first, and refuses where the decision is behind us. */
export async function lockStageToChange(
  tx: Transaction,
  actor: Actor,
  ids: { decisionId: string; stageId: string },
) {
  const { dossierId } = await findDecisionToChange(tx, actor, ids.decisionId, 'record a decision')
  await lockGates(tx, dossierId)
  const found = await findStageToChange(tx, actor, ids)
  requireNoObjections(objectionsToStages(found.decision))
  return found
}

/** The stages of a decision that was taken or dropped are history. */
export function objectionsToStages({ closedOn }: { closedOn: string | null }): string[] {
  return closedOn ? ['Dit besluit is al afgerond. Heropen het eerst, dan kunt u de stappen wijzigen.'] : []
}

/** Takes a stage one version on; refuses with what stands there now where somebody else was first. */
export async function takeStageStep(tx: Transaction, stage: StageFacts, version: number): Promise<void> {
  const scope = systemScope('of a decision that the actor may change')
  const { count } = await tx.stage.updateMany({
    where: { id: stage.id, version, removedAt: null, ...scope },
    data: { version: { increment: 1 } },
  })
  if (count > 0) return
  const last = await tx.event.findFirst({
    where: { subjectId: stage.obligationId, ...scope },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    select: { action: true, actorName: true, facts: true },
  })
  const window = writeWindow(stage.earliestOn, stage.latestOn)
  const standing: Standing = {
    version: stage.version,
    wording: `De stap ${stage.name}`,
    term: stage.words && `${stage.words}${window ? ` · ${window}` : ''}`,
    closedOn: stage.reachedOn && writeDay(stage.reachedOn),
    last: last && eventSentence(last),
  }
  throw new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde deze stap net. Kijk wat er nu staat en sla opnieuw op.',
    standing,
  )
}
