import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { noticeInWords } from './notice-words.ts'

const item = { id: true, kind: true, dossierId: true } as const

/** Makes what a delivery carried sent or failed, with a line in the history of each item. */
export async function endCarried(
  tx: Transaction,
  world: World,
  delivery: ClaimedDelivery,
  sent: boolean,
): Promise<void> {
  const now = world.clock.now()
  const reminding = {
    deliveryId: delivery.id,
    state: 'planned' as const,
    ...systemScope('sends to everyone'),
  }
  const telling = { ...reminding, state: 'waiting' as const }
  const reminders = await tx.reminder.findMany({
    where: reminding,
    select: { step: true, obligation: { select: item } },
  })
  const notices = await tx.notice.findMany({
    where: telling,
    select: { kind: true, obligation: { select: item } },
  })
  const data = sent ? { state: 'sent' as const, sentAt: now } : { state: 'failed' as const }
  await tx.reminder.updateMany({ where: reminding, data })
  if (notices.length > 0) await tx.notice.updateMany({ where: telling, data })
  for (const { obligation, action, facts } of [
    ...reminders.map(({ step, obligation }) => ({
      obligation,
      action: sent ? ('reminder-sent' as const) : ('reminder-failed' as const),
      facts: { step: stepInWords(step) },
    })),
    ...notices.map(({ kind, obligation }) => ({
      obligation,
      action: sent ? ('notice-sent' as const) : ('notice-failed' as const),
      facts: { about: noticeInWords(kind) },
    })),
  ]) {
    await recordEvent(tx, now, null, {
      action,
      subjectType: obligation.kind,
      subjectId: obligation.id,
      dossierId: obligation.dossierId,
      audience: sent ? 'own' : 'ministry',
      organisationId: delivery.recipient.organisationId,
      facts: { ...facts, to: delivery.recipient.name },
    })
  }
}
