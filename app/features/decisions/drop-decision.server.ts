import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findDecisionToChange, objectionsToClosed } from './decision-to-change.server.ts'

interface Ended {
  id: string
  version: number
  reason: string
}

/** Records today that a follow-up decision will not be taken, with a reason. */
export async function dropDecision(world: World, actor: Actor, input: Ended): Promise<void> {
  requireMay(actor, 'withdraw a decision')
  await world.database.$transaction((tx) => dropDecisionIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function dropDecisionIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: Ended,
): Promise<void> {
  const { id, version } = input
  const dropReason = input.reason.trim()
  const item = await findDecisionToChange(tx, actor, id, 'withdraw a decision')
  requireNoObjections(objectionsToClosed(item.decision))
  requireNoObjections(dropReason ? [] : ['Schrijf op waarom het besluit vervalt.'])
  const today = world.clock.today()
  await takeStep(tx, item, version, { closedOn: today })
  await tx.followUpDecision.update({
    where: { obligationId: id, ...systemScope('found among what the actor sees') },
    data: { droppedOn: today, dropReason },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'decision-dropped',
    subjectType: 'decision',
    subjectId: id,
    dossierId: item.dossierId,
    facts: { reason: dropReason },
  })
  await replan(tx, world, id)
}
