import type { Actor } from '#app/features/access/actor.ts'
import { findItem } from '#app/features/obligations/find-item.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleCommitments } from './visible-commitments.server.ts'

/** A commitment the actor may know of, with what its page shows. */
export async function findCommitment(world: World, actor: Actor, id: string) {
  const item = await findItem(world, actor, { id, ...visibleCommitments(actor) })
  if (!item.commitment) throw new Problem('not-found')
  return { ...item, commitment: item.commitment }
}
