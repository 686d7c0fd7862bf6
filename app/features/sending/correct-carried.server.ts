import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvents, type NewEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { noticeInWords } from './notice-words.ts'

const item = { select: { id: true, kind: true, dossierId: true } } as const

/**
 * Makes what a mail carried sent, on the moment that it was delivered, or failed where it came back (null), whatever was
 * thought of it before; with a line in the history of each item.
 */
export async function correctCarried(
  tx: Transaction,
  world: World,
  { id: deliveryId, recipient }: { id: string; recipient: { name: string } },
  deliveredAt: Date | null,
): Promise<void> {
  const scope = systemScope('the sender of the report proved itself')
  const reminders = await tx.reminder.findMany({
    where: { deliveryId, state: { in: deliveredAt ? ['planned', 'failed'] : ['planned', 'sent'] }, ...scope },
    select: { id: true, obligation: item },
  })
  const notices = await tx.notice.findMany({
    where: { deliveryId, state: { in: deliveredAt ? ['waiting', 'failed'] : ['waiting', 'sent'] }, ...scope },
    select: { id: true, kind: true, obligation: item },
  })
  await tx.reminder.updateMany({
    where: { id: { in: reminders.map(({ id }) => id) }, ...scope },
    data: deliveredAt ? { state: 'sent', sentAt: deliveredAt } : { state: 'failed' },
  })
  await tx.notice.updateMany({
    where: { id: { in: notices.map(({ id }) => id) }, ...scope },
    data: deliveredAt ? { state: 'sent', sentAt: deliveredAt } : { state: 'failed', sentAt: null },
  })
  const to = recipient.name
  const reminderAct = deliveredAt ? 'reminder-delivered' : 'reminder-bounced'
  const noticeAct = deliveredAt ? 'notice-delivered' : 'notice-bounced'
  await recordEvents(tx, world.clock.now(), null, [
    ...reminders.map(({ obligation }) => eventOf(obligation, reminderAct, { to })),
    ...notices.map(({ obligation, kind }) =>
      eventOf(obligation, noticeAct, { to, about: noticeInWords(kind) }),
    ),
  ])
}

function eventOf(
  { id, kind, dossierId }: { id: string; kind: string; dossierId: string },
  action: NewEvent['action'],
  facts: NewEvent['facts'],
): NewEvent {
  return { action, subjectType: kind, subjectId: id, dossierId, audience: 'ministry', facts }
}
