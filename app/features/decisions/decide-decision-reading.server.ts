import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { decideReading, type ReadingDecision } from '#app/features/obligations/decide-reading.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDecisionToChange } from './decision-to-change.server.ts'

/** Accepts what the words of a decision's term mean, or chooses another window for them. */
export async function decideDecisionReading(
  world: World,
  actor: Actor,
  input: ReadingDecision & { id: string },
): Promise<void> {
  requireMay(actor, 'withdraw a decision')
  await world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, input.id, 'withdraw a decision')
    await decideReading(tx, world, actor, item, input)
    await replan(tx, world, item.id)
  })
}
