import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { takeStep, type ItemToChange } from './item-to-change.server.ts'
import { lapseReactions } from './lapse-reactions.server.ts'

/**
 * Gives an item other words, and keeps those that stood there. What parties said of the old words ends with them. The caller
 * proved the item visible and the change allowed, records the history and replans.
 */
export async function replaceWording(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  { version, wording, reason }: { version: number; wording: string; reason: string },
): Promise<void> {
  await takeStep(tx, item, version)
  await tx.formerWording.create({
    data: {
      obligationId: item.id,
      wording: item.wording,
      reason,
      replacedAt: world.clock.now(),
      replacedByName: actor.name,
    },
  })
  await tx.obligation.update({
    where: { id: item.id, ...systemScope('the caller proved the obligation visible') },
    data: { wording },
  })
  await lapseReactions(tx, world, item.id, 'reworded')
}
