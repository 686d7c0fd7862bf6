import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** Writes other words on an item and keeps those that stood there, with their day. The caller took the step. */
export async function writeWording(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: { id: string; wording: string },
  { wording, reason }: { wording: string; reason: string },
): Promise<void> {
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
}
