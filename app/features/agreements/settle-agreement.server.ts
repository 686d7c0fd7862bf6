import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { actWithEvidence, type SentEvidence } from '#app/features/attachments/act-with-evidence.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { objectionsToDay } from '#app/features/obligations/objections.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import {
  findAgreementToChange,
  objectionsToClosed,
  type AgreementToChange,
} from './agreement-to-change.server.ts'

interface Settlement {
  version: number
  on: Day
  settlement: string
}

/** Settles an agreement on a day, with what was done and the files that show it. */
export async function settleAgreement(
  world: World,
  actor: Actor,
  { id, evidence, ...input }: Settlement & { id: string; evidence?: SentEvidence },
): Promise<void> {
  requireMay(actor, 'settle an agreement')
  await actWithEvidence(world, actor, evidence, async (tx) => {
    const item = await findAgreementToChange(tx, actor, id, 'settle an agreement')
    await settleAgreementIn(tx, world, actor, item, input)
    return item
  })
}

/** The same, in a transaction that has more to do. The agreement may be settled by the actor. */
export async function settleAgreementIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  { version, on, ...input }: Settlement,
): Promise<void> {
  const settlement = input.settlement.trim()
  requireNoObjections(objectionsToClosed(item.agreement))
  requireNoObjections(settlement ? [] : ['Schrijf op waaruit blijkt dat de afspraak is nagekomen.'])
  requireNoObjections(objectionsToDay(on, item.saidOn, world.clock.today()))
  await takeStep(tx, item, version, { closedOn: on })
  await tx.agreement.update({
    where: { obligationId: item.id, ...systemScope('found among what the actor sees') },
    data: { settledOn: on, settlement },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-settled',
    subjectType: 'agreement',
    subjectId: item.id,
    dossierId: item.dossierId,
    facts: { on: writeDay(on), settlement },
  })
  await replan(tx, world, item.id)
}
