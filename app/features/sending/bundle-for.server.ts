import { systemScope } from '#app/features/access/system-scope.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { mailSlot } from './mail-slot.ts'
import { mailsFor, type SortedMail } from './mails-for.ts'

interface Waiting {
  due: Prisma.ReminderWhereInput
  told: Prisma.NoticeWhereInput
}

interface NewMail extends SortedMail {
  recipientId: string
  slot: string
  nextAttemptAt: Date
}

const recipient = { select: { preferences: { select: { digest: true } } } } as const

/**
 * One delivery for each of these people, or one for each item; another process that was first has the slot of the day.
 * Answers how many were made. The items are locked first, as whoever changes their reminders does.
 */
export async function bundleFor(world: World, recipientIds: string[], waiting: Waiting): Promise<number> {
  const theirs = { recipientId: { in: recipientIds } }
  return world.database.$transaction(async (tx) => {
    const items = await tx.reminder.findMany({
      where: { AND: [waiting.due, theirs], ...systemScope('sends to everyone') },
      select: { obligationId: true },
    })
    await lockObligations(
      tx,
      items.map(({ obligationId }) => obligationId),
    )
    const due = await tx.reminder.findMany({
      where: { AND: [waiting.due, theirs], ...systemScope('sends to everyone') },
      select: {
        id: true,
        step: true,
        recipientId: true,
        obligationId: true,
        obligation: { select: { latestOn: true } },
        recipient,
      },
    })
    const told = await tx.notice.findMany({
      where: { AND: [waiting.told, theirs], ...systemScope('sends to everyone') },
      select: { id: true, kind: true, recipientId: true, obligationId: true, recipient },
    })
    const mails = recipientIds.flatMap((recipientId): NewMail[] => {
      const own = due.filter((row) => row.recipientId === recipientId)
      const news = told.filter((row) => row.recipientId === recipientId)
      const [first] = [...own, ...news]
      return inOrder(mailsFor(own, news, first?.recipient.preferences?.digest ?? true), recipientId, world)
    })
    return putInMails(tx, world.clock.today(), mails)
  })
}

/** What waits longer goes first: so the most urgent of one person is handed over before the others. */
function inOrder(mails: SortedMail[], recipientId: string, { clock }: World): NewMail[] {
  return mails.map((mail, place) => ({
    ...mail,
    recipientId,
    slot: mailSlot(recipientId, clock.today(), mail.about || null),
    nextAttemptAt: new Date(clock.now().getTime() - (mails.length - place)),
  }))
}

/** In the order of their slots, so that two processes never wait for each other's. */
async function putInMails(tx: Transaction, today: Day, mails: NewMail[]): Promise<number> {
  if (mails.length === 0) return 0
  const inSlots = [...mails].sort((one, other) => (one.slot < other.slot ? -1 : 1))
  const made = await tx.delivery.createManyAndReturn({
    data: inSlots.map(({ recipientId, slot, nextAttemptAt }) => ({
      recipientId,
      day: today,
      slot,
      nextAttemptAt,
    })),
    skipDuplicates: true,
    select: { id: true, slot: true },
  })
  const deliveries = new Map(made.map(({ id, slot }) => [slot, id]))
  const rowsOf = (ids: (mail: NewMail) => string[]) =>
    mails.flatMap((mail) => {
      const deliveryId = deliveries.get(mail.slot)
      return deliveryId ? ids(mail).map((id) => ({ id, deliveryId })) : []
    })
  const reminders = rowsOf(({ reminderIds }) => reminderIds)
  const notices = rowsOf(({ noticeIds }) => noticeIds)
  systemScope('sends to everyone')
  if (reminders.length > 0)
    await tx.$executeRaw`
      UPDATE "Reminder" AS r SET "deliveryId" = m."deliveryId"
      FROM json_to_recordset(${JSON.stringify(reminders)}::json) AS m("id" uuid, "deliveryId" uuid)
      WHERE r."id" = m."id" AND r."state" = 'planned' AND r."deliveryId" IS NULL
        AND (r."heldOn" IS NULL OR r."heldUntil" <= ${today})`
  if (notices.length > 0)
    await tx.$executeRaw`
      UPDATE "Notice" AS n SET "deliveryId" = m."deliveryId"
      FROM json_to_recordset(${JSON.stringify(notices)}::json) AS m("id" uuid, "deliveryId" uuid)
      WHERE n."id" = m."id" AND n."state" = 'waiting' AND n."deliveryId" IS NULL`
  return made.length
}
