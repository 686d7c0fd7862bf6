import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import { nextSendingMoment } from '#app/features/planning/sending-hours.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { mailSlot } from '#app/features/sending/mail-slot.ts'
import { dayAfterMail } from './mail-days.ts'
import { steerReminder } from './steer-reminder.server.ts'
import { isHeldOn, objectionsToSteer } from './steering.ts'

/**
 * Makes a reminder due: it goes in the next round within sending hours, and so counts as its step, which does not come
 * again. Who had mail today gets it on the next working day: one mail a day. Returns the day on which it goes.
 */
export async function sendNow(
  world: World,
  actor: Actor,
  id: string,
): Promise<{ on: Day; hadMail: boolean }> {
  const now = world.clock.now()
  let answer = { on: dayOf(nextSendingMoment(now)), hadMail: false }
  await steerReminder(world, actor, id, async (reminder, tx) => {
    requireNoObjections(objectionsToSteer(reminder))
    if (await hadMailToday(tx, world, reminder)) answer = { on: dayAfterMail(now), hadMail: true }
    if (reminder.dueAt <= now && !isHeldOn(reminder, world.clock.today())) return null
    const data = { dueOn: answer.on, dueAt: now, heldOn: null, heldUntil: null, heldByName: null }
    await tx.reminder.update({
      where: { id: reminder.id, ...systemScope('was found among what the actor sees') },
      data,
    })
    await replan(tx, world, reminder.obligation.id)
    await requirePlanned(tx, reminder.id)
    return { data, event: 'reminder-hurried' }
  })
  return answer
}

/** Whether today's mail went, in which this would go: that of the person, or of the item for who wants a mail for each. */
async function hadMailToday(
  tx: Transaction,
  world: World,
  { recipientId, obligation }: { recipientId: string; obligation: { id: string } },
): Promise<boolean> {
  const day = world.clock.today()
  const single = await tx.preferences.count({
    where: { userId: recipientId, digest: false, ...systemScope('only whether mails go together') },
  })
  const slot = single > 0 ? mailSlot(recipientId, day, obligation.id) : { not: null }
  const where = { recipientId, day, slot, ...systemScope('only whether there is one') }
  return (await tx.delivery.count({ where })) > 0
}

/** A later step that went already, or that is due too, goes in its place. */
async function requirePlanned(tx: Transaction, id: string): Promise<void> {
  const where = { id, state: 'planned' as const, ...systemScope('was found among what the actor sees') }
  if ((await tx.reminder.count({ where })) === 0)
    throw new Problem('against-the-rules', [
      'Een latere herinnering over dit onderdeel is al verstuurd of gaat nu uit. Deze gaat niet meer.',
    ])
}
