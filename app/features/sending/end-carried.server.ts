import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvents, type NewEvent } from '#app/features/history/record-event.server.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { noticeInWords } from './notice-words.ts'

const carried = {
  deliveryId: true,
  obligation: { select: { id: true, kind: true, dossierId: true } },
} as const

/** Makes what deliveries carried sent or failed, with a line in the history of each item. */
export async function endCarried(
  tx: Transaction,
  world: World,
  deliveries: ClaimedDelivery[],
  sent: boolean,
): Promise<void> {
  const now = world.clock.now()
  const deliveryId = { in: deliveries.map(({ id }) => id) }
  const reminding = { deliveryId, state: 'planned' as const, ...systemScope('sends to everyone') }
  const telling = { deliveryId, state: 'waiting' as const, ...systemScope('sends to everyone') }
  const reminders = await tx.reminder.findMany({ where: reminding, select: { ...carried, step: true } })
  const notices = await tx.notice.findMany({ where: telling, select: { ...carried, kind: true } })
  const data = sent ? { state: 'sent' as const, sentAt: now } : { state: 'failed' as const }
  if (reminders.length > 0) await tx.reminder.updateMany({ where: reminding, data })
  if (notices.length > 0) await tx.notice.updateMany({ where: telling, data })
  const recipients = new Map(deliveries.map(({ id, recipient }) => [id, recipient]))
  const told = [
    ...reminders.map(({ step, ...row }) => ({
      ...row,
      action: sent ? ('reminder-sent' as const) : ('reminder-failed' as const),
      facts: { step: stepInWords(step) },
    })),
    ...notices.map(({ kind, ...row }) => ({
      ...row,
      action: sent ? ('notice-sent' as const) : ('notice-failed' as const),
      facts: { about: noticeInWords(kind) },
    })),
  ]
  const events = told.flatMap((row): NewEvent[] => {
    const recipient = recipients.get(row.deliveryId ?? '')
    if (!recipient) return []
    return [
      {
        action: row.action,
        subjectType: row.obligation.kind,
        subjectId: row.obligation.id,
        dossierId: row.obligation.dossierId,
        audience: sent ? 'own' : 'ministry',
        organisationId: recipient.organisationId,
        facts: { ...row.facts, to: recipient.name },
      },
    ]
  })
  await recordEvents(tx, now, null, events)
}
