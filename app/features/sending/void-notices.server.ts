import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { listReaders } from './list-readers.server.ts'
import { noticeHolds } from './notice-holds.server.ts'
import { readNotices } from './read-notices.server.ts'

/** The notices in deliveries that still hold, by delivery, for who may still hear of them. */
export async function listHoldingNotices(
  tx: Transaction,
  world: World,
  deliveries: ClaimedDelivery[],
): Promise<Map<string, string[]>> {
  const readers = await listReaders(tx, world.clock.today(), deliveries)
  const notices = await readNotices(tx, readers)
  return new Map(
    [...readers].map(([id, reader]) => {
      const holding = (notices.get(id) ?? []).filter((notice) => noticeHolds(notice, reader))
      return [id, holding.map((notice) => notice.id)]
    }),
  )
}

/** Makes void what deliveries would tell and what does not hold any more. */
export async function voidNotices(world: World, deliveries: ClaimedDelivery[]): Promise<void> {
  if (deliveries.length === 0) return
  const scope = systemScope('checks for everyone')
  await world.database.$transaction(async (tx) => {
    const holding = await listHoldingNotices(tx, world, deliveries)
    await tx.notice.updateMany({
      where: {
        deliveryId: { in: deliveries.map(({ id }) => id) },
        state: 'waiting',
        id: { notIn: [...holding.values()].flat() },
        ...scope,
      },
      data: { state: 'void', deliveryId: null },
    })
  })
}
