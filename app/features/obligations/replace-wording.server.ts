import type { Actor } from '#app/features/access/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { takeStep, type ItemToChange } from './item-to-change.server.ts'
import { lapseReactions } from './lapse-reactions.server.ts'
import { writeWording } from './write-wording.server.ts'

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
  await writeWording(tx, world, actor, item, { wording, reason })
  await lapseReactions(tx, world, item.id, 'reworded')
}
