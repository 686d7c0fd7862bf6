import { systemScope } from '#app/features/access/system-scope.ts'
import { replanMany } from '#app/features/planning/replan.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import type { Composed } from './compose-mail.server.ts'
import { composeMails } from './compose-mails.server.ts'
import { freezeMails, readContent } from './freeze-mails.server.ts'
import { voidNotices } from './void-notices.server.ts'

/**
 * What is to be handed over for claimed deliveries, by their ids. One that may have arrived goes again as it is, byte for
 * byte. Any other is checked first: still open, still this term, still this person. Where nothing is left, or what was
 * written no longer holds, the delivery is void; what remains of it is bundled anew, under a new key.
 */
export async function offerDeliveries(
  world: World,
  deliveries: ClaimedDelivery[],
): Promise<Map<string, Mail>> {
  const fresh = deliveries.filter(({ inDoubt }) => !inDoubt)
  const composed = await checkAndCompose(world, fresh)
  const offers: { delivery: ClaimedDelivery; composed: Composed }[] = []
  for (const delivery of deliveries) {
    const { id, inDoubt, content } = delivery
    const written = content === null ? null : readContent(content)
    const now = inDoubt ? written : composed.get(id)
    if (!now || (!inDoubt && (isEmpty(now) || (written && !isSameNews(written, now)))))
      await discard(world, id)
    else offers.push({ delivery, composed: written ?? now })
  }
  return freezeMails(world, offers)
}

async function checkAndCompose(world: World, deliveries: ClaimedDelivery[]): Promise<Map<string, Composed>> {
  if (deliveries.length === 0) return new Map()
  const ids = deliveries.map(({ id }) => id)
  const carried = await world.database.reminder.findMany({
    where: { deliveryId: { in: ids }, state: 'planned', ...systemScope('checks for everyone') },
    select: { obligationId: true },
  })
  const obligationIds = [...new Set(carried.map(({ obligationId }) => obligationId))].sort()
  if (obligationIds.length > 0)
    await world.database.$transaction((tx) => replanMany(tx, world, obligationIds))
  const told = await world.database.notice.findMany({
    where: { deliveryId: { in: ids }, state: 'waiting', ...systemScope('checks for everyone') },
    select: { deliveryId: true },
  })
  const telling = new Set(told.flatMap(({ deliveryId }) => deliveryId ?? []))
  await voidNotices(
    world,
    deliveries.filter(({ id }) => telling.has(id)),
  )
  return composeMails(world, deliveries, telling)
}

function isEmpty({ carried, told = [] }: Composed): boolean {
  return carried.length === 0 && told.length === 0
}

function isSameNews(one: Composed, other: Composed): boolean {
  const ids = ({ carried, told = [] }: Composed) =>
    [...carried.map(({ reminderId }) => reminderId), ...told.map(({ noticeId }) => noticeId)].sort().join()
  return ids(one) === ids(other)
}

async function discard(world: World, deliveryId: string): Promise<void> {
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
}
