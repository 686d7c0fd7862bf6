import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { applyReports } from './apply-reports.server.ts'

/** A provider may report a mail before we wrote down what it calls it. After two days it is about no mail of ours. */
const patienceMs = 2 * 24 * 60 * 60_000

/** Lays reports that came too early beside their mails. */
export async function matchReports(world: World): Promise<void> {
  const early = await world.database.mailReport.findMany({
    where: {
      deliveryId: null,
      receivedAt: { gte: new Date(world.clock.now().getTime() - patienceMs) },
      ...systemScope('the sender of the report proved itself'),
    },
    orderBy: { receivedAt: 'asc' },
    take: 500,
    select: { providerId: true },
  })
  if (early.length === 0) return
  const providerIds = early.flatMap(({ providerId }) => providerId ?? [])
  const deliveries = await world.database.delivery.findMany({
    where: { providerId: { in: providerIds }, ...systemScope('the sender of the report proved itself') },
    select: { id: true, providerId: true },
  })
  for (const { id, providerId } of deliveries) {
    await world.database.$transaction(async (tx) => {
      await tx.mailReport.updateMany({
        where: { providerId, deliveryId: null, ...systemScope('the sender of the report proved itself') },
        data: { deliveryId: id },
      })
      await applyReports(tx, world, id)
    })
  }
}
