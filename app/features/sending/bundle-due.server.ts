import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { notHeld } from '#app/features/planning/held-reminders.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'

const peoplePerRound = 50

/** Due, in no mail yet, held by nobody, and for somebody who had no mail today or wants one for each item. */
function dueNow(world: World) {
  return {
    state: 'planned' as const,
    deliveryId: null,
    dueAt: { lte: world.clock.now() },
    ...notHeld(world.clock.today()),
    recipient: {
      OR: [
        { deliveries: { none: { day: world.clock.today(), slot: { not: null } } } },
        { preferences: { digest: false } },
      ],
    },
    ...systemScope('sends to everyone'),
  }
}

/**
 * Puts what is due into one delivery per person and day. Every item is planned anew first, so that nothing is bundled
 * for who left, or about what has ended. What comes due after that day's mail waits for the next. True where more may be due.
 */
export async function bundleDue(world: World): Promise<boolean> {
  await voidYesterdays(world)
  const people = await world.database.reminder.findMany({
    where: dueNow(world),
    distinct: ['recipientId'],
    orderBy: [{ recipientId: 'asc' }],
    take: peoplePerRound,
    select: { recipientId: true },
  })
  if (people.length === 0) return false
  const recipientIds = people.map(({ recipientId }) => recipientId)
  const due = await world.database.reminder.findMany({
    where: { ...dueNow(world), recipientId: { in: recipientIds } },
    select: { obligationId: true },
  })
  const obligationIds = [...new Set(due.map(({ obligationId }) => obligationId))].sort()
  for (const id of obligationIds) await world.database.$transaction((tx) => replan(tx, world, id))
  let bundled = 0
  for (const recipientId of recipientIds) if (await bundleFor(world, recipientId, obligationIds)) bundled += 1
  return bundled > 0 && people.length === peoplePerRound
}

/** One delivery for one person, or one for each item; another process that was first has the slot of the day. */
async function bundleFor(world: World, recipientId: string, obligationIds: string[]): Promise<boolean> {
  const where = { ...dueNow(world), recipientId, obligationId: { in: obligationIds } }
  return world.database.$transaction(async (tx) => {
    const due = await tx.reminder.findMany({
      where,
      select: {
        id: true,
        obligationId: true,
        recipient: { select: { preferences: { select: { digest: true } } } },
      },
    })
    const mails = new Map<string, string[]>()
    for (const { id, obligationId, recipient } of due) {
      const mail = recipient.preferences?.digest === false ? ` ${obligationId}` : ''
      mails.set(mail, [...(mails.get(mail) ?? []), id])
    }
    let bundled = false
    for (const [mail, ids] of mails)
      if (await putInMail(tx, world, { recipientId, mail, ids })) bundled = true
    return bundled
  })
}

async function putInMail(
  tx: Transaction,
  world: World,
  { recipientId, mail, ids }: { recipientId: string; mail: string; ids: string[] },
): Promise<boolean> {
  const day = world.clock.today()
  const slot = `${recipientId} ${day}${mail}`
  const { count } = await tx.delivery.createMany({
    data: [{ recipientId, day, slot, nextAttemptAt: world.clock.now() }],
    skipDuplicates: true,
  })
  if (count === 0) return false
  const { id: deliveryId } = await tx.delivery.findUniqueOrThrow({
    where: { slot, ...systemScope('sends to everyone') },
    select: { id: true },
  })
  await tx.reminder.updateMany({
    where: { id: { in: ids }, state: 'planned', deliveryId: null, ...notHeld(day) },
    data: { deliveryId },
  })
  return true
}

/** A mail of another day that certainly went nowhere would tell old news: what it carried is bundled anew. */
async function voidYesterdays(world: World): Promise<void> {
  const now = world.clock.now()
  const where = {
    state: { in: ['waiting' as const, 'claimed' as const] },
    inDoubt: false,
    day: { lt: world.clock.today() },
    OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }],
    ...systemScope('sends to everyone'),
  }
  const stale = await world.database.delivery.findMany({ where, select: { id: true } })
  for (const { id } of stale) {
    await world.database.$transaction(async (tx) => {
      const { count } = await tx.delivery.updateMany({
        where: { ...where, id },
        data: { state: 'void', slot: null, claimedBy: null, claimedUntil: null },
      })
      if (count === 0) return
      await tx.reminder.updateMany({
        where: { deliveryId: id, state: 'planned' },
        data: { deliveryId: null },
      })
    })
  }
}
