import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { requireNoCircle } from '#app/features/gates/require-no-circle.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { lockStageToChange, takeStageStep } from './stage-to-change.server.ts'

export interface StageChange {
  decisionId: string
  stageId: string
  version: number
  /** What an own stage is called; the others keep their name. */
  name: string
  organisationId: string | null
  /** The agreement that delivers it. */
  deliveredById: string | null
}

/** Changes what a step is called, who has to move, and which agreement delivers it. */
export async function changeStage(world: World, actor: Actor, input: StageChange): Promise<void> {
  requireMay(actor, 'record a decision')
  const { organisationId, deliveredById } = input
  await world.database.$transaction(async (tx) => {
    const { decision, stage, stages } = await lockStageToChange(tx, actor, input)
    const name = stage.kind === 'own' ? input.name.trim() : ''
    const taken = stages.some(
      (other) => other.id !== stage.id && other.name.toLowerCase() === name.toLowerCase(),
    )
    requireNoObjections([
      ...(stage.kind === 'own' && !name ? ['Geef de stap een naam.'] : []),
      ...(taken ? [`De stap «${name}» staat er al. Kies een andere naam.`] : []),
    ])
    await requireOrganisations(tx, organisationId ? [organisationId] : [])
    if (deliveredById && deliveredById !== stage.deliveredById)
      await requireAgreement(tx, actor, decision.dossierId, deliveredById)
    await takeStageStep(tx, stage, input.version)
    const now = await tx.stage.update({
      where: { id: stage.id, ...systemScope('of a decision that the actor may change') },
      data: { name, organisationId, deliveredById },
      select: { organisation: { select: { name: true } } },
    })
    await requireNoCircle(tx, actor, decision.dossierId)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stage-changed',
      subjectType: 'decision',
      subjectId: decision.id,
      dossierId: decision.dossierId,
      facts: {
        stage: stage.name,
        to: name && name !== stage.name ? name : null,
        from: stage.organisation,
        owner: now.organisation?.name ?? null,
        delivery: deliveryChange(stage.deliveredById, deliveredById),
      },
    })
    await replan(tx, world, decision.id)
  })
}

function deliveryChange(was: string | null, is: string | null): string | null {
  if (was === is) return null
  return is ? 'begun' : 'ended'
}

/** An agreement of the same dossier; elsewhere and invisible are the same. */
async function requireAgreement(tx: Transaction, actor: Actor, dossierId: string, id: string): Promise<void> {
  const found = await tx.obligation.count({ where: { AND: [{ id, dossierId }, visibleAgreements(actor)] } })
  if (found === 0)
    throw new Problem('against-the-rules', 'Deze afspraak is er niet. Kies een afspraak uit de lijst.')
}
