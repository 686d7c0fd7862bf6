import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { changeTerm, type TermChange } from '#app/features/obligations/change-term.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDecisionToChange } from './decision-to-change.server.ts'

/** Gives a decision another term, or the window that its words do not tell. */
export async function changeDecisionTerm(
  world: World,
  actor: Actor,
  input: TermChange & { id: string },
): Promise<void> {
  requireMay(actor, 'withdraw a decision')
  await world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, input.id, 'withdraw a decision')
    await changeTerm(tx, world, actor, item, input)
    await replan(tx, world, item.id)
  })
}
