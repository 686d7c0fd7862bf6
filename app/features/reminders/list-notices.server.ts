import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDayShort, writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { beyond, orderOf, type Place, type Placed } from './list-order.ts'
import { listedDelivery } from './listed-delivery.ts'
import { noticeLine, noticeLineFields } from './notice-line.server.ts'
import type { ReminderFilter, ReminderList } from './reminder-lists.ts'
import { noticeStanding } from './reminder-state.ts'
import { visibleNotices } from './visible-notices.server.ts'

const inList: Record<ReminderList, Prisma.NoticeWhereInput> = {
  'komt-eraan': { state: 'waiting' },
  verstuurd: { state: 'sent' },
  mislukt: { state: 'failed' },
  gestopt: { state: { in: ['void', 'lapsed'] } },
}

function itemsIn({ dossierId, kind }: ReminderFilter): Prisma.ObligationWhereInput {
  return { ...(dossierId ? { dossierId } : {}), ...(kind ? { kind } : {}) }
}

/** The notices of a list that the actor sees. */
function chosen(actor: Actor, filter: ReminderFilter): Prisma.NoticeWhereInput {
  const { list, personId } = filter
  const toWhom = personId ? { recipientId: personId } : {}
  return { AND: [visibleNotices(actor, itemsIn(filter)), inList[list], toWhom] }
}

/** How many notices stand in a list, counted no further than `take`. */
export function countNotices(
  world: World,
  actor: Actor,
  filter: ReminderFilter,
  take: number,
): Promise<number> {
  return world.database.notice.count({ where: chosen(actor, filter), take })
}

/** Where a notice stands in a list; null where it does not. */
export function findNoticePlace(
  world: World,
  actor: Actor,
  filter: ReminderFilter,
  id: string,
): Promise<Place | null> {
  return world.database.notice.findFirst({
    where: { AND: [chosen(actor, filter), { id }] },
    select: { id: true, dueAt: true, sentAt: true },
  })
}

/** Notices as rows among the reminders of a list. */
export async function readNoticeRows(
  world: World,
  actor: Actor,
  filter: ReminderFilter,
  { anchor, take }: { anchor: Place | null; take: number },
): Promise<Placed[]> {
  const rows = await world.database.notice.findMany({
    where: { AND: [chosen(actor, filter), beyond(anchor, filter)] },
    orderBy: orderOf(filter),
    take,
    select: {
      ...noticeLineFields(actor, itemsIn(filter)),
      state: true,
      dueAt: true,
      sentAt: true,
      delivery: { select: { id: true, state: true, trouble: true } },
    },
  })
  return rows.flatMap((row) => {
    const { id, dueAt, sentAt, state, delivery, obligation } = row
    const line = noticeLine(actor, row)
    if (!line) return []
    const insider = may(actor, 'see all reminders', obligation.dossierId)
    const mayResend = may(actor, 'resend reminders', obligation.dossierId)
    const written = {
      ...line,
      id,
      on: writeDayShort(dayOf(dueAt)),
      sentAt: sentAt ? writeMoment(sentAt) : null,
      standing: noticeStanding(state),
      steerTo: null,
      delivery: listedDelivery(delivery, { insider, mayResend }),
    }
    return [{ id, dueAt, sentAt, row: written }]
  })
}
