import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findDecisionToChange } from './decision-to-change.server.ts'

/** Takes back that a follow-up decision was taken or dropped; its history keeps both. */
export async function reopenDecision(
  world: World,
  actor: Actor,
  input: { id: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'take a decision')
  const { id, version } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, id, 'take a decision')
    requireNoObjections(item.closedOn ? [] : ['Dit besluit moet nog worden genomen.'])
    requireNoObjections(reason ? [] : ['Schrijf op waarom u het besluit heropent.'])
    await takeStep(tx, item, version, { closedOn: null })
    await tx.followUpDecision.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: {
        takenOn: null,
        outcome: '',
        earlyReason: '',
        takenById: null,
        takenInId: null,
        droppedOn: null,
        dropReason: '',
      },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'decision-reopened',
      subjectType: 'decision',
      subjectId: id,
      dossierId: item.dossierId,
      facts: { reason },
    })
    await replan(tx, world, id)
  })
}
