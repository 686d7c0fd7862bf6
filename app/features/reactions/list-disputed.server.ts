import type { Actor } from '#app/features/access/actor.ts'
import { visibleDisputes } from '#app/features/agreements/visible-reactions.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** Which agreements of a list are disputed, as far as the actor may know; the caller proved them visible. */
export async function listDisputed(world: World, actor: Actor, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await world.database.reaction.findMany({
    where: { AND: [{ obligationId: { in: ids } }, visibleDisputes(actor)] },
    distinct: ['obligationId'],
    select: { obligationId: true },
  })
  return rows.map(({ obligationId }) => obligationId)
}
