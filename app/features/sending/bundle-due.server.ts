import { systemScope } from '#app/features/access/system-scope.ts'
import { notHeld } from '#app/features/planning/held-reminders.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import { mailSlot } from './mail-slot.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { mailsFor, type SortedMail } from './mails-for.ts'
import { voidYesterdays } from './void-yesterdays.server.ts'

const peoplePerRound = 50

/** In no mail yet, due, and for somebody who had no mail today or wants one for each item. */
function waitingNow(world: World) {
  return {
    deliveryId: null,
    dueAt: { lte: world.clock.now() },
    recipient: {
      OR: [
        { deliveries: { none: { day: world.clock.today(), slot: { not: null } } } },
        { preferences: { digest: false } },
      ],
    },
  }
}

/** Reminders that are held by nobody. */
function dueNow(world: World) {
  const scope = systemScope('sends to everyone')
  return { ...waitingNow(world), state: 'planned' as const, ...notHeld(world.clock.today()), ...scope }
}

function toldNow(world: World) {
  return { ...waitingNow(world), state: 'waiting' as const, ...systemScope('sends to everyone') }
}

/**
 * Puts what is due into one delivery per person and day: reminders, and notices of what others did. Every item is planned
 * anew first, so that nothing is bundled for who left, or about what has ended. What comes due after that day's mail waits
 * for the next. True where more may be due.
 */
export async function bundleDue(world: World): Promise<boolean> {
  await voidYesterdays(world)
  const recipientIds = await listRecipients(world)
  if (recipientIds.length === 0) return false
  const due = await world.database.reminder.findMany({
    where: { ...dueNow(world), recipientId: { in: recipientIds } },
    select: { obligationId: true },
  })
  const obligationIds = [...new Set(due.map(({ obligationId }) => obligationId))].sort()
  for (const id of obligationIds) await world.database.$transaction((tx) => replan(tx, world, id))
  let bundled = 0
  for (const recipientId of recipientIds) if (await bundleFor(world, recipientId, obligationIds)) bundled += 1
  return bundled > 0 && recipientIds.length === peoplePerRound
}

async function listRecipients(world: World): Promise<string[]> {
  const page = {
    distinct: ['recipientId' as const],
    orderBy: [{ recipientId: 'asc' as const }],
    take: peoplePerRound,
    select: { recipientId: true },
  }
  const reminded = await world.database.reminder.findMany({ where: dueNow(world), ...page })
  const told = await world.database.notice.findMany({ where: toldNow(world), ...page })
  const ids = new Set([...reminded, ...told].map(({ recipientId }) => recipientId))
  return [...ids].sort().slice(0, peoplePerRound)
}

const recipient = { select: { preferences: { select: { digest: true } } } } as const

/** One delivery for one person, or one for each item; another process that was first has the slot of the day. */
async function bundleFor(world: World, recipientId: string, obligationIds: string[]): Promise<boolean> {
  return world.database.$transaction(async (tx) => {
    const due = await tx.reminder.findMany({
      where: { ...dueNow(world), recipientId, obligationId: { in: obligationIds } },
      select: {
        id: true,
        step: true,
        obligationId: true,
        obligation: { select: { latestOn: true } },
        recipient,
      },
    })
    const told = await tx.notice.findMany({
      where: { ...toldNow(world), recipientId },
      select: { id: true, kind: true, obligationId: true, recipient },
    })
    const [first] = [...due, ...told]
    const mails = mailsFor(due, told, first?.recipient.preferences?.digest ?? true)
    let bundled = false
    for (const [place, mail] of mails.entries())
      if (await putInMail(tx, world, { recipientId, mail, behind: mails.length - place })) bundled = true
    return bundled
  })
}

async function putInMail(
  tx: Transaction,
  world: World,
  { recipientId, mail, behind }: { recipientId: string; mail: SortedMail; behind: number },
): Promise<boolean> {
  const day = world.clock.today()
  const slot = mailSlot(recipientId, day, mail.about || null)
  // What waits longer goes first: so the most urgent of one person is handed over before the others.
  const nextAttemptAt = new Date(world.clock.now().getTime() - behind)
  const { count } = await tx.delivery.createMany({
    data: [{ recipientId, day, slot, nextAttemptAt }],
    skipDuplicates: true,
  })
  if (count === 0) return false
  const { id: deliveryId } = await tx.delivery.findUniqueOrThrow({
    where: { slot, ...systemScope('sends to everyone') },
    select: { id: true },
  })
  await tx.reminder.updateMany({
    where: { id: { in: mail.reminderIds }, state: 'planned', deliveryId: null, ...notHeld(day) },
    data: { deliveryId },
  })
  if (mail.noticeIds.length > 0)
    await tx.notice.updateMany({
      where: { id: { in: mail.noticeIds }, state: 'waiting', deliveryId: null },
      data: { deliveryId },
    })
  return true
}
