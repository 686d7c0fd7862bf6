import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, objectionsToClosed } from './agreement-to-change.server.ts'

interface Ended {
  id: string
  version: number
  reason: string
}

/** Withdraws an agreement today, with a reason. */
export async function withdrawAgreement(world: World, actor: Actor, input: Ended): Promise<void> {
  requireMay(actor, 'withdraw an agreement')
  await world.database.$transaction((tx) => withdrawAgreementIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function withdrawAgreementIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: Ended,
): Promise<void> {
  const { id, version } = input
  const reason = input.reason.trim()
  const item = await findAgreementToChange(tx, actor, id, 'withdraw an agreement')
  requireNoObjections(objectionsToClosed(item.agreement))
  requireNoObjections(reason ? [] : ['Schrijf op waarom u de afspraak intrekt.'])
  const today = world.clock.today()
  await takeStep(tx, item, version, { closedOn: today })
  await tx.agreement.update({
    where: { obligationId: id, ...systemScope('found among what the actor sees') },
    data: { withdrawnOn: today, withdrawalReason: reason },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-withdrawn',
    subjectType: 'agreement',
    subjectId: id,
    dossierId: item.dossierId,
    facts: { reason },
  })
  await replan(tx, world, id)
}
