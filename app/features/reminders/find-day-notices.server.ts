import type { Actor } from '#app/features/access/actor.ts'
import { listComingNotices } from '#app/features/sending/list-coming-notices.server.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, instantOf, type Day } from '#app/shared/day.ts'
import type { DayRow } from './day-mails.ts'
import { mailOf, recipientFields, type MailRecipient } from './days-of-mails.server.ts'
import { noticeLine, noticeLineFields } from './notice-line.server.ts'
import { writeReminderItem } from './reminder-item.ts'
import { itemToName, visibleNotices } from './visible-notices.server.ts'

const mostRows = 2000

type ComingNotice = DayRow & {
  id: string
  dueAt: Date
  heldOn: null
  heldUntil: null
  about: string
  recipient: MailRecipient
}

/** The notices that went on a day. */
export async function findSentNotices(world: World, actor: Actor, day: Day): Promise<DayRow[]> {
  const sentAt = { gte: instantOf(day), lt: instantOf(addDays(day, 1)) }
  const rows = await world.database.notice.findMany({
    where: { AND: [visibleNotices(actor), { state: 'sent', sentAt }] },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: mostRows,
    select: { ...noticeLineFields(actor), deliveryId: true },
  })
  return rows.flatMap((row) => {
    const line = noticeLine(actor, row)
    return line ? [{ ...line, mail: row.deliveryId ?? row.recipientId }] : []
  })
}

/** The notices that wait and would go by then. What waits now has gone within days, so not for a day that is further off. */
export async function findComingNotices(
  world: World,
  actor: Actor,
  { isNear, ...until }: { day: Day; before: Date; isNear: boolean },
): Promise<{ rows: ComingNotice[]; more: boolean }> {
  if (!isNear) return { rows: [], more: false }
  const { notices, more } = await listComingNotices(world, visibleNotices(actor), until)
  const people = await world.database.user.findMany({
    where: { id: { in: notices.map(({ recipientId }) => recipientId) } },
    select: recipientFields,
  })
  const rows = notices.flatMap(({ id, recipientId, dueAt, about, told, because, items }) => {
    const recipient = people.find((one) => one.id === recipientId)
    const item = itemToName(actor, recipientId, items)
    if (!recipient || !item) return []
    const to = { recipientId, to: recipient.name, organisation: recipient.organisation.name }
    const line = {
      ...to,
      step: told,
      because: reasonFor(actor, recipient, because),
      item: writeReminderItem(item),
    }
    const due = { id, dueAt, heldOn: null, heldUntil: null, about, recipient }
    return [{ ...line, ...due, mail: mailOf(recipient, about) }]
  })
  return { rows, more }
}
