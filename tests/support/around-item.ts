import type { Actor } from '#app/features/access/actor.ts'
import { findAround } from '#app/features/worklist/find-around.server.ts'
import type { TestWorld } from './test-world.ts'

/** What hangs on an item, as its page shows it to somebody; null where that page is not there for them. */
export async function aroundItem(world: TestWorld, actor: Actor, id: string) {
  const item = await world.database.obligation.findUniqueOrThrow({ where: { id } })
  return findAround(world, actor, item).catch((problem: { kind?: string }) => {
    if (problem.kind === 'not-found') return null
    throw problem
  })
}
