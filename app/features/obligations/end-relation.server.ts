import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { NewRelation } from './relate-items.server.ts'

/** Takes a relation away again; returns whether it held. The caller proved both items visible, and records the history. */
export async function endRelation(
  tx: Transaction,
  world: World,
  { from, to, kind }: NewRelation,
): Promise<boolean> {
  const { count } = await tx.relation.updateMany({
    where: {
      fromId: from,
      toId: to,
      kind,
      endedAt: null,
      ...systemScope('the caller proved both items visible'),
    },
    data: { endedAt: world.clock.now() },
  })
  return count > 0
}
