import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { decideReading, type ReadingDecision } from '#app/features/obligations/decide-reading.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'

/** Accepts what the words of a commitment's term mean, or chooses another window for them. */
export async function decideCommitmentReading(
  world: World,
  actor: Actor,
  input: ReadingDecision & { id: string },
): Promise<void> {
  requireMay(actor, 'withdraw a commitment')
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, input.id, 'withdraw a commitment')
    await decideReading(tx, world, actor, item, input)
    await replan(tx, world, item.id)
  })
}
