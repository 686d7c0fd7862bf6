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

/** Until when a lease that is taken or renewed now holds. */
export function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + leaseMs)
}

/** Takes the lease on the next deliveries whose time has come and that no living process holds; `except` those. */
export async function claimDeliveries(
  world: World,
  { most, except }: { most: number; except: string[] },
): Promise<ClaimedDelivery[]> {
  const now = world.clock.now()
  const scope = systemScope('sends to everyone')
  // Materialized: in a join the planner may look several times, and each look would take others.
  const taken = await world.database.$queryRaw<{ id: string }[]>`
    WITH free AS MATERIALIZED (
      SELECT id FROM "Delivery"
      WHERE state IN ('waiting', 'claimed') AND "nextAttemptAt" <= ${now}
        AND ("claimedUntil" IS NULL OR "claimedUntil" <= ${now})
        AND NOT id = ANY (${except}::uuid[])
      ORDER BY "nextAttemptAt", id
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE "Delivery" SET state = 'claimed', "claimedBy" = ${world.processName}, "claimedUntil" = ${leaseFrom(now)}
    FROM free WHERE "Delivery".id = free.id
    RETURNING "Delivery".id`
  if (taken.length === 0) return []
  return world.database.delivery.findMany({
    where: { id: { in: taken.map(({ id }) => id) }, ...scope },
    orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
    select: fields,
  })
}
