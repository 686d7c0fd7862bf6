import type { Actor } from '#app/features/access/actor.ts'
import { findItem } from '#app/features/obligations/find-item.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleAgreements } from './visible-agreements.server.ts'

/** An agreement the actor may know of, with what its page shows. */
export async function findAgreement(world: World, actor: Actor, id: string) {
  const item = await findItem(world, actor, { id, ...visibleAgreements(actor) })
  if (!item.agreement) throw new Problem('not-found')
  return { ...item, agreement: item.agreement }
}
