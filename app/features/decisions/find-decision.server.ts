import type { Actor } from '#app/features/access/actor.ts'
import { findItem } from '#app/features/obligations/find-item.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleDecisions } from './visible-decisions.server.ts'

/** A follow-up decision the actor may know of, with what its page shows. */
export async function findDecision(world: World, actor: Actor, id: string) {
  const item = await findItem(world, actor, { id, ...visibleDecisions(actor) })
  if (!item.decision) throw new Problem('not-found')
  return { ...item, decision: item.decision }
}
