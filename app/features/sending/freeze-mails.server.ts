import { systemScope } from '#app/features/access/system-scope.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { leaseFrom, type ClaimedDelivery } from './claim-deliveries.server.ts'
import type { Composed } from './compose-mail.server.ts'
import { listHoldingNotices } from './void-notices.server.ts'

interface Offer {
  delivery: ClaimedDelivery
  composed: Composed
}

/**
 * Freezes what was written and says that from here on it may have arrived; not where something changed in between. What
 * goes is what was frozen, as the database keeps it: it orders the fields of JSON its own way, and a repeat must be the
 * same bytes.
 */
export async function freezeMails(world: World, offers: Offer[]): Promise<Map<string, Mail>> {
  if (offers.length === 0) return new Map()
  const obligationIds = [...new Set(offers.flatMap(itemsOf))].sort()
  return world.database.$transaction(async (tx) => {
    await lockObligations(tx, obligationIds)
    const holding = await stillHolding(tx, world, offers)
    return freeze(tx, world, holding)
  })
}

function itemsOf({ composed: { carried, told = [] } }: Offer): string[] {
  return [
    ...carried.map(({ obligationId }) => obligationId),
    ...told.flatMap((notice) => notice.obligationIds),
  ]
}

/** Decided again under the locks of the items: nothing was taken back, closed or undone since it was written. */
async function stillHolding(tx: Transaction, world: World, offers: Offer[]): Promise<Offer[]> {
  const planned = await tx.reminder.groupBy({
    by: ['deliveryId'],
    where: {
      deliveryId: { in: offers.map(({ delivery }) => delivery.id) },
      state: 'planned',
      ...systemScope('checks for everyone'),
    },
    _count: { _all: true },
  })
  const counts = new Map(planned.map(({ deliveryId, _count }) => [deliveryId, _count._all]))
  const telling = offers.filter(({ delivery, composed }) => !delivery.inDoubt && toldBy(composed) > 0)
  const notices = await listHoldingNotices(
    tx,
    world,
    telling.map(({ delivery }) => delivery),
  )
  return offers.filter(
    ({ delivery, composed }) =>
      delivery.inDoubt ||
      ((counts.get(delivery.id) ?? 0) === composed.carried.length &&
        (notices.get(delivery.id)?.length ?? 0) === toldBy(composed)),
  )
}

function toldBy({ told = [] }: Composed): number {
  return told.length
}

/** It may have waited its turn: from here the whole lease is for the hand-over. */
async function freeze(tx: Transaction, world: World, offers: Offer[]): Promise<Map<string, Mail>> {
  const now = world.clock.now()
  const contents = offers.map(({ delivery, composed }) => ({ id: delivery.id, content: composed }))
  systemScope('sends to everyone')
  const frozen = await tx.$queryRaw<{ id: string; content: Prisma.JsonValue }[]>`
    UPDATE "Delivery" AS d SET
      "content" = f."content", "firstOfferedAt" = COALESCE(d."firstOfferedAt", ${now}), "inDoubt" = true,
      "claimedUntil" = ${leaseFrom(now)}, "attempts" = d."attempts" + 1
    FROM jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) AS f("id" uuid, "content" jsonb)
    WHERE d."id" = f."id" AND d."state" = 'claimed' AND d."claimedBy" = ${world.processName}
      AND d."claimedUntil" > ${now}
    RETURNING d."id", d."content"`
  return new Map(frozen.map(({ id, content }) => [id, readContent(content).mail]))
}

/** The content as it was frozen: dates are text in JSON. */
export function readContent(content: Prisma.JsonValue): Composed {
  const { mail, ...rest } = content as unknown as Composed
  return { ...rest, mail: { ...mail, writtenAt: new Date(mail.writtenAt as unknown as string) } }
}
