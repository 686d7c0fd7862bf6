import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { reassign, type Reassignment } from '#app/features/obligations/reassign.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'

/** Gives a commitment other owners. */
export async function changeCommitmentOwners(
  world: World,
  actor: Actor,
  input: Reassignment & { id: string },
): Promise<void> {
  requireMay(actor, 'withdraw a commitment')
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, input.id, 'withdraw a commitment')
    await reassign(tx, world, actor, item, input)
    await replan(tx, world, item.id)
  })
}
