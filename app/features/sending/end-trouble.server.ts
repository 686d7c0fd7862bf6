import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Composed } from './compose-mail.server.ts'
import { visibleTrouble } from '#app/features/planning/visible-reminders.server.ts'

interface Ending {
  event: 'reminder-retried' | 'reminder-arrived'
  from: ('failed' | 'uncertain')[]
  delivery: Prisma.DeliveryUpdateManyMutationInput
  reminders: Prisma.ReminderUncheckedUpdateManyInput
  notices: Prisma.NoticeUncheckedUpdateManyInput
}

const item = { id: true, kind: true, dossierId: true } as const

/** Ends the trouble with a mail as a person decided, with the history of its items. False where it had ended already. */
export async function endTrouble(
  world: World,
  actor: Actor,
  deliveryId: string,
  ending: Ending,
): Promise<boolean> {
  return world.database.$transaction(async (tx) => {
    const visible = { AND: [visibleTrouble(actor, 'resend reminders'), { id: deliveryId }] }
    const found = await tx.delivery.findFirst({
      where: visible,
      select: {
        state: true,
        recipient: { select: { name: true } },
        reminders: {
          where: { state: 'failed' },
          select: { id: true, obligation: { select: item } },
        },
        notices: { where: { state: 'failed' }, select: { id: true, obligation: { select: item } } },
      },
    })
    if (!found) return requireEnded(tx, actor, deliveryId)
    const { count } = await tx.delivery.updateMany({
      where: { AND: [visible, { state: { in: ending.from } }] },
      data: ending.delivery,
    })
    if (count === 0) return false
    await tx.reminder.updateMany({
      where: { id: { in: found.reminders.map(({ id }) => id) }, state: 'failed' },
      data: ending.reminders,
    })
    await tx.notice.updateMany({
      where: { id: { in: found.notices.map(({ id }) => id) }, state: 'failed' },
      data: ending.notices,
    })
    for (const { obligation } of [...found.reminders, ...found.notices]) {
      await recordEvent(tx, world.clock.now(), actor, {
        action: ending.event,
        subjectType: obligation.kind,
        subjectId: obligation.id,
        dossierId: obligation.dossierId,
        audience: 'ministry',
        facts: { to: found.recipient.name },
      })
    }
    return true
  })
}

/** Where it had ended already, what the mail carried tells whether the actor may know: if not, it is as absent as any. */
async function requireEnded(tx: Transaction, actor: Actor, deliveryId: string): Promise<false> {
  const delivery = await tx.delivery.findUnique({
    where: {
      id: deliveryId,
      ...systemScope('what it carried is looked for within the dossiers of the actor'),
    },
    select: { content: true },
  })
  const { carried, told = [] } = (delivery?.content ?? { carried: [] }) as unknown as Pick<
    Composed,
    'carried' | 'told'
  >
  const ids = [
    ...carried.map(({ obligationId }) => obligationId),
    ...told.flatMap((one) => one.obligationIds),
  ]
  const known = await tx.obligation.count({
    where: {
      id: { in: ids },
      dossierId: { in: dossiersWhere(actor, 'resend reminders') },
    },
  })
  if (known === 0) throw new Problem('not-found')
  return false
}
