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
import { findDecisionToChange, objectionsToClosed } from './decision-to-change.server.ts'

/** Records that a follow-up decision was taken on a day, and what was decided. */
export async function takeDecision(
  world: World,
  actor: Actor,
  input: { id: string; version: number; on: Day; outcome: string },
): Promise<void> {
  requireMay(actor, 'take a decision')
  const { id, version, on } = input
  const outcome = input.outcome.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, id, 'take a decision')
    requireNoObjections(objectionsToClosed(item.decision))
    requireNoObjections(outcome ? [] : ['Schrijf op wat er is besloten.'])
    requireNoObjections(objectionsToDay(on, item.saidOn, world.clock.today()))
    await takeStep(tx, item, version, { closedOn: on })
    await tx.followUpDecision.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { takenOn: on, outcome },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'decision-taken',
      subjectType: 'decision',
      subjectId: id,
      dossierId: item.dossierId,
      facts: { on: writeDay(on), outcome },
    })
    await replan(tx, world, id)
  })
}
