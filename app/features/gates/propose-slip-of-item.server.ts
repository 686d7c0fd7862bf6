import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { ItemToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { proposeSlip } from './propose-slip.server.ts'

/**
 * Proposes that what waits for an item moves along with its new term; `item` is as it stood before. Returns the id of the
 * proposal, or null. Whoever calls this takes `lockGates` before any row of the dossier, or two of them wait for ever.
 */
export async function proposeSlipOfItem(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  reason: string,
): Promise<string | null> {
  const now = await tx.obligation.findUniqueOrThrow({
    where: { id: item.id, ...systemScope('the caller proved the obligation visible') },
    select: { earliestOn: true, latestOn: true, term: { select: { words: true } } },
  })
  const { dossierId, earliestOn, latestOn } = item
  return proposeSlip(tx, world, actor, {
    dossierId,
    obligationId: item.id,
    stageId: null,
    from: { earliestOn, latestOn, words: item.term?.words ?? '' },
    to: { ...now, words: now.term?.words ?? '' },
    reason,
  })
}
