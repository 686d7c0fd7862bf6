import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'

/** A mail of another day that certainly went nowhere would tell old news: what it carried is bundled anew. */
export async function voidYesterdays(world: World): Promise<void> {
  const now = world.clock.now()
  const where = {
    state: { in: ['waiting' as const, 'claimed' as const] },
    inDoubt: false,
    day: { lt: world.clock.today() },
    OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }],
    ...systemScope('sends to everyone'),
  }
  const stale = await world.database.delivery.findMany({ where, select: { id: true } })
  for (const { id } of stale) {
    await world.database.$transaction(async (tx) => {
      const { count } = await tx.delivery.updateMany({
        where: { ...where, id },
        data: { state: 'void', slot: null, claimedBy: null, claimedUntil: null },
      })
      if (count === 0) return
      const free = { deliveryId: null }
      await tx.reminder.updateMany({ where: { deliveryId: id, state: 'planned' }, data: free })
      await tx.notice.updateMany({ where: { deliveryId: id, state: 'waiting' }, data: free })
    })
  }
}
