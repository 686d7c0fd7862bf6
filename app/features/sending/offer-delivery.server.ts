import { systemScope } from '#app/features/access/system-scope.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { leaseFrom, type ClaimedDelivery } from './claim-deliveries.server.ts'
import { composeMail, type Composed } from './compose-mail.server.ts'
import { listHoldingNotices, voidNotices } from './void-notices.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'

/**
 * What is to be handed over for a claimed delivery. One that may have arrived goes again as it is, byte for byte.
 * Any other is checked first: still open, still this term, still this person. Where nothing is left, or what was written
 * no longer holds, the delivery is void; what remains of it is bundled anew, under a new key. Null: hand over nothing.
 */
export async function offerDelivery(world: World, delivery: ClaimedDelivery): Promise<Mail | null> {
  if (delivery.inDoubt) return offer(world, delivery, readContent(delivery.content))
  for (const id of await obligationsIn(world, delivery.id))
    await world.database.$transaction((tx) => replan(tx, world, id))
  await voidNotices(world, delivery)
  const composed = await composeMail(world, delivery)
  if (isEmpty(composed)) return discard(world, delivery.id)
  const written = delivery.content === null ? null : readContent(delivery.content)
  if (written && !isSameNews(written, composed)) return discard(world, delivery.id)
  return offer(world, delivery, written ?? composed)
}

async function obligationsIn(world: World, deliveryId: string): Promise<string[]> {
  const rows = await world.database.reminder.findMany({
    where: { deliveryId, state: 'planned', ...systemScope('checks for everyone') },
    distinct: ['obligationId'],
    orderBy: { obligationId: 'asc' },
    select: { obligationId: true },
  })
  return rows.map(({ obligationId }) => obligationId)
}

function isEmpty({ carried, told = [] }: Composed): boolean {
  return carried.length === 0 && told.length === 0
}

function isSameNews(one: Composed, other: Composed): boolean {
  const ids = ({ carried, told = [] }: Composed) =>
    [...carried.map(({ reminderId }) => reminderId), ...told.map(({ noticeId }) => noticeId)].sort().join()
  return ids(one) === ids(other)
}

/**
 * Freezes the content and says that from here on it may have arrived; not where something changed in between. What goes
 * is what was frozen, as the database keeps it: it orders the fields of JSON its own way, and a repeat must be the same bytes.
 */
async function offer(world: World, delivery: ClaimedDelivery, composed: Composed): Promise<Mail | null> {
  const now = world.clock.now()
  const carriedIds = composed.carried.map(({ obligationId }) => obligationId)
  const toldIds = (composed.told ?? []).flatMap((notice) => notice.obligationIds)
  const obligationIds = [...new Set([...carriedIds, ...toldIds])].sort()
  return world.database.$transaction(async (tx) => {
    for (const id of obligationIds) await lockObligation(tx, id)
    if (!delivery.inDoubt && !(await stillHolds(tx, world, delivery, composed))) return null
    const { count } = await tx.delivery.updateMany({
      where: {
        id: delivery.id,
        state: 'claimed',
        claimedBy: world.processName,
        claimedUntil: { gt: now },
      },
      data: {
        content: composed as unknown as Prisma.InputJsonValue,
        firstOfferedAt: delivery.firstOfferedAt ?? now,
        inDoubt: true,
        // It may have waited its turn: from here the whole lease is for the hand-over.
        claimedUntil: leaseFrom(now),
        attempts: { increment: 1 },
      },
    })
    if (count === 0) return null
    const frozen = await tx.delivery.findUniqueOrThrow({
      where: { id: delivery.id },
      select: { content: true },
    })
    return readContent(frozen.content).mail
  })
}

/** Decided again under the locks of the items: nothing was taken back, closed or undone since it was written. */
async function stillHolds(
  tx: Transaction,
  world: World,
  delivery: ClaimedDelivery,
  { carried, told = [] }: Composed,
): Promise<boolean> {
  const holding = await tx.reminder.count({
    where: { deliveryId: delivery.id, state: 'planned', ...systemScope('checks for everyone') },
  })
  if (holding !== carried.length) return false
  return told.length === 0 || (await listHoldingNotices(tx, world, delivery)).length === told.length
}

/** The content as it was frozen: dates are text in JSON. */
function readContent(content: Prisma.JsonValue): Composed {
  const { carried, mail } = content as unknown as Composed
  return { carried, mail: { ...mail, writtenAt: new Date(mail.writtenAt as unknown as string) } }
}

async function discard(world: World, deliveryId: string): Promise<null> {
  await world.database.$transaction(async (tx) => {
    const { count } = await tx.delivery.updateMany({
      where: {
        id: deliveryId,
        state: 'claimed',
        claimedBy: world.processName,
        ...systemScope('checks for everyone'),
      },
      data: { state: 'void', slot: null, claimedBy: null, claimedUntil: null },
    })
    if (count === 0) return
    await tx.reminder.updateMany({ where: { deliveryId, state: 'planned' }, data: { deliveryId: null } })
    await tx.notice.updateMany({ where: { deliveryId, state: 'waiting' }, data: { deliveryId: null } })
  })
  return null
}
