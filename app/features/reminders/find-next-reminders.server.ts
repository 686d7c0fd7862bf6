import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import { nextSendingMoment } from '#app/features/planning/sending-hours.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'

/** The next reminder of an item for each person the actor may know about, soonest first; outside the ministry only their own. */
export async function findNextReminders(
  world: World,
  actor: Actor,
  obligationId: string,
): Promise<{ dueOn: Day; recipientName: string; because: string }[]> {
  const planned = await world.database.reminder.findMany({
    where: { AND: [visibleReminders(actor), { obligationId, state: 'planned' }] },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { dueOn: true, recipientId: true, because: true, recipient: { select: { name: true } } },
  })
  const soonest = dayOf(nextSendingMoment(world.clock.now()))
  const first = new Map<string, { dueOn: Day; recipientName: string; because: string }>()
  for (const { recipientId, dueOn, because, recipient } of planned) {
    if (first.has(recipientId)) continue
    first.set(recipientId, {
      dueOn: dueOn < soonest ? soonest : dueOn,
      recipientName: recipient.name,
      because,
    })
  }
  return [...first.values()]
}
