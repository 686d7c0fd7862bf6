import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { objectionsToDay } from '#app/features/obligations/objections.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, objectionsToClosed } from './agreement-to-change.server.ts'

/** Settles an agreement on a day, with what was done. */
export async function settleAgreement(
  world: World,
  actor: Actor,
  input: { id: string; version: number; on: Day; settlement: string },
): Promise<void> {
  requireMay(actor, 'settle an agreement')
  const { id, version, on } = input
  const settlement = input.settlement.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findAgreementToChange(tx, actor, id, 'settle an agreement')
    requireNoObjections(objectionsToClosed(item.agreement))
    requireNoObjections(settlement ? [] : ['Schrijf op waaruit blijkt dat de afspraak is nagekomen.'])
    requireNoObjections(objectionsToDay(on, item.saidOn, world.clock.today()))
    await takeStep(tx, item, version, { closedOn: on })
    await tx.agreement.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { settledOn: on, settlement },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'agreement-settled',
      subjectType: 'agreement',
      subjectId: id,
      dossierId: item.dossierId,
      facts: { on: writeDay(on), settlement },
    })
    await replan(tx, world, id)
  })
}
