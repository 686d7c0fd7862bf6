import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, type AgreementToChange } from './agreement-to-change.server.ts'
import { takeUpAgain } from './take-up-again.server.ts'
import { undoEnd } from './undo-end.server.ts'

/**
 * Takes back that an agreement was settled, withdrawn or went into others; its history keeps all of it. Where enough parties
 * said that they are done, they are busy again: else they would settle it at once.
 */
export async function reopenAgreement(
  world: World,
  actor: Actor,
  input: { id: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'settle an agreement')
  const { id, version } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findAgreementToChange(tx, actor, id, 'settle an agreement')
    requireNoObjections(item.closedOn ? [] : ['Deze afspraak is al open.'])
    requireNoObjections(reason ? [] : ['Schrijf op waarom u de afspraak heropent.'])
    const { endedBy } = item.agreement
    await takeStep(tx, item, version, { closedOn: null })
    await open(tx, world, actor, item, reason)
    if (!endedBy) return
    for (const otherId of await undoEnd(tx, world, actor, item, endedBy)) {
      await lockObligation(tx, otherId)
      const other = await findAgreementToChange(tx, actor, otherId, 'settle an agreement')
      await takeStep(tx, other, other.version, { closedOn: null })
      await open(tx, world, actor, other, reason)
    }
  })
}

async function open(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  reason: string,
): Promise<void> {
  await tx.agreement.update({
    where: { obligationId: item.id, ...systemScope('found among what the actor sees') },
    data: {
      settledOn: null,
      settlement: '',
      settledByParties: false,
      withdrawnOn: null,
      withdrawalReason: '',
      endedBy: null,
    },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-reopened',
    subjectType: 'agreement',
    subjectId: item.id,
    dossierId: item.dossierId,
    facts: { reason },
  })
  await takeUpAgain(tx, world, actor, item)
  await replan(tx, world, item.id)
}
