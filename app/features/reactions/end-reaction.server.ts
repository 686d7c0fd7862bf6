import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** Writes down how a reaction ended. The caller locked its agreement, and records the history. */
export async function endReaction(
  tx: Transaction,
  world: World,
  actor: Actor,
  id: string,
  end: { state: 'changed' | 'withdrawn' | 'adopted' | 'kept'; answer?: string },
): Promise<void> {
  await tx.reaction.update({
    where: { id, ...systemScope('found among what the actor may read') },
    data: { ...end, endedAt: world.clock.now(), endedByName: actor.name },
  })
}
