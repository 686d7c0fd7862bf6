import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { proposeSlipOfItem } from '#app/features/gates/propose-slip-of-item.server.ts'
import { changeTerm, type TermChange } from '#app/features/obligations/change-term.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findAgreementToChange } from './agreement-to-change.server.ts'

/** Gives an agreement another term, or the window that its words do not tell; returns the id of what is proposed to move along, or null. */
export async function changeAgreementTerm(
  world: World,
  actor: Actor,
  input: TermChange & { id: string },
): Promise<string | null> {
  requireMay(actor, 'withdraw an agreement')
  return world.database.$transaction(async (tx) => {
    const item = await findAgreementToChange(tx, actor, input.id, 'withdraw an agreement')
    await lockGates(tx, item.dossierId)
    await changeTerm(tx, world, actor, item, input)
    await replan(tx, world, item.id)
    return proposeSlipOfItem(tx, world, actor, item, input.reason.trim())
  })
}
