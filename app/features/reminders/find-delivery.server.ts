import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import { visibleDeliveries, visibleReminders } from '#app/features/planning/visible-reminders.server.ts'
import { withoutAnswerLinks } from '#app/features/sending/answer-link.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { DayMail } from './day-mails.ts'
import { noticeLine, noticeLineFields } from './notice-line.server.ts'
import { writeReminderItem } from './reminder-item.ts'
import { remindedFields, stepOf } from './step-of.ts'
import { visibleNotices } from './visible-notices.server.ts'

interface Content {
  carried: { obligationId: string }[]
  told?: { obligationIds: string[] }[]
  mail: { to: string; subject: string; text: string }
}

/**
 * A mail as it was offered, and what became of it: its text for its recipient and for who sees every item in it. Who sees
 * some of them reads which ones those were, and nothing of the rest: its subject counts them all.
 */
export async function findDelivery(world: World, actor: Actor, deliveryId: string) {
  const found = await world.database.delivery.findFirst({
    where: { AND: [visibleDeliveries(actor), { id: deliveryId, firstOfferedAt: { not: null } }] },
    select: {
      id: true,
      recipientId: true,
      state: true,
      content: true,
      sentAt: true,
      firstOfferedAt: true,
      attempts: true,
      trouble: true,
      recipient: { select: { name: true } },
    },
  })
  if (!found) throw new Problem('not-found')
  const content = found.content as unknown as Content
  const isOwn = found.recipientId === actor.userId
  const isWhole = isOwn || (await seesAll(world, actor, content))
  const { to, subject, text } = content.mail
  return {
    id: found.id,
    state: found.state,
    recipientName: found.recipient.name,
    to,
    whole: isWhole ? { subject, text: isOwn ? text : withoutAnswerLinks(text) } : null,
    lines: isWhole ? [] : await listLines(world, actor, deliveryId),
    attempts: found.attempts,
    trouble: found.trouble,
    sentAt: found.sentAt ? writeMoment(found.sentAt) : null,
    offeredAt: found.firstOfferedAt ? writeMoment(found.firstOfferedAt) : null,
  }
}

/** By what was frozen: what its text tells of, whatever became of that later. */
async function seesAll(world: World, actor: Actor, { carried, told = [] }: Content): Promise<boolean> {
  const ids = [
    ...carried.map(({ obligationId }) => obligationId),
    ...told.flatMap(({ obligationIds }) => obligationIds),
  ]
  const elsewhere = await world.database.obligation.count({
    where: {
      id: { in: ids },
      dossierId: { notIn: dossiersWhere(actor, 'see all reminders') },
      ...systemScope('whether the mail is about anything that the actor does not see'),
    },
  })
  return elsewhere === 0
}

async function listLines(world: World, actor: Actor, deliveryId: string): Promise<DayMail['lines']> {
  const [reminders, notices] = await Promise.all([
    world.database.reminder.findMany({
      where: { AND: [visibleReminders(actor), { deliveryId }] },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      select: {
        subjectId: true,
        step: true,
        because: true,
        recipient: { select: { id: true, name: true } },
        obligation: { select: remindedFields },
      },
    }),
    world.database.notice.findMany({
      where: { AND: [visibleNotices(actor), { deliveryId }] },
      orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
      select: noticeLineFields(actor),
    }),
  ])
  return [
    ...reminders.map(({ because, recipient, obligation, ...row }) => ({
      step: stepOf(row, obligation.stages),
      because: reasonFor(actor, recipient, because),
      item: writeReminderItem(obligation),
    })),
    ...notices.flatMap((row) => noticeLine(actor, row) ?? []),
  ]
}
