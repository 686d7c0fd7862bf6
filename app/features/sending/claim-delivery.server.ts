import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Longer than a hand-over can take, with the clocks of two servers a minute apart. */
const leaseMs = 5 * 60_000

const fields = {
  id: true,
  day: true,
  content: true,
  attempts: true,
  firstOfferedAt: true,
  inDoubt: true,
  recipient: { select: { id: true, name: true, mail: true, organisationId: true } },
} as const satisfies Prisma.DeliverySelect

export type ClaimedDelivery = Prisma.DeliveryGetPayload<{ select: typeof fields }>

/** Takes the lease on the next delivery whose time has come and that no living process holds; null where there is none. */
export async function claimDelivery(world: World, except: string[]): Promise<ClaimedDelivery | null> {
  const now = world.clock.now()
  const free: Prisma.DeliveryWhereInput = {
    state: { in: ['waiting', 'claimed'] },
    nextAttemptAt: { lte: now },
    OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }],
    ...systemScope('sends to everyone'),
  }
  const lost: string[] = []
  for (;;) {
    const next = await world.database.delivery.findFirst({
      where: { AND: [free, { id: { notIn: [...except, ...lost] } }] },
      orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
      select: fields,
    })
    if (!next) return null
    const { count } = await world.database.delivery.updateMany({
      where: { AND: [free, { id: next.id, attempts: next.attempts }] },
      data: {
        state: 'claimed',
        claimedBy: world.processName,
        claimedUntil: new Date(now.getTime() + leaseMs),
      },
    })
    if (count === 1) return next
    lost.push(next.id)
  }
}
