import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { proposeSlipOfItem } from '#app/features/gates/propose-slip-of-item.server.ts'
import { changeTerm, type TermChange } from '#app/features/obligations/change-term.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDecisionToChange } from './decision-to-change.server.ts'

/** Gives a decision another term, or the window that its words do not tell; returns the id of what is proposed to move along, or null. */
export async function changeDecisionTerm(
  world: World,
  actor: Actor,
  input: TermChange & { id: string },
): Promise<string | null> {
  requireMay(actor, 'withdraw a decision')
  return world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, input.id, 'withdraw a decision')
    await lockGates(tx, item.dossierId)
    await changeTerm(tx, world, actor, item, input)
    await replan(tx, world, item.id)
    return proposeSlipOfItem(tx, world, actor, item, input.reason.trim())
  })
}
