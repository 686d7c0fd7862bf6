import { listActors } from '#app/features/access/list-actors.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { noticeHolds } from './notice-holds.server.ts'
import { readNotices } from './read-notices.server.ts'

/** The notices in a delivery that still hold, for who may still hear of them. */
export async function listHoldingNotices(
  tx: Transaction,
  world: World,
  { id, recipient }: ClaimedDelivery,
): Promise<string[]> {
  const [reader = null] = await listActors(tx, world.clock.today(), { userId: recipient.id })
  const notices = await readNotices(tx, id, reader)
  return notices.filter((notice) => noticeHolds(notice, reader)).map((notice) => notice.id)
}

/** Makes void what a delivery would tell and what does not hold any more. */
export async function voidNotices(world: World, delivery: ClaimedDelivery): Promise<void> {
  const where = {
    deliveryId: delivery.id,
    state: 'waiting' as const,
    ...systemScope('checks for everyone'),
  }
  await world.database.$transaction(async (tx) => {
    if ((await tx.notice.count({ where })) === 0) return
    const holding = await listHoldingNotices(tx, world, delivery)
    await tx.notice.updateMany({
      where: { ...where, id: { notIn: holding } },
      data: { state: 'void', deliveryId: null },
    })
  })
}
