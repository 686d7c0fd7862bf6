import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { reassign, type Reassignment } from '#app/features/obligations/reassign.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findAgreementToChange } from './agreement-to-change.server.ts'

/** Gives an agreement other owners. */
export async function changeAgreementOwners(
  world: World,
  actor: Actor,
  input: Reassignment & { id: string },
): Promise<void> {
  requireMay(actor, 'withdraw an agreement')
  await world.database.$transaction(async (tx) => {
    const item = await findAgreementToChange(tx, actor, input.id, 'withdraw an agreement')
    await reassign(tx, world, actor, item, input)
    await replan(tx, world, item.id)
  })
}
