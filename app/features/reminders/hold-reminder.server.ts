import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { steerReminder } from './steer-reminder.server.ts'
import { isHeldOn, objectionsToHold } from './steering.ts'

/** Holds a reminder until a day, or until somebody lets it go. False where it was held so already. */
export async function holdReminder(
  world: World,
  actor: Actor,
  { id, until }: { id: string; until: Day | null },
): Promise<boolean> {
  const today = world.clock.today()
  return steerReminder(world, actor, id, (reminder) => {
    requireNoObjections(objectionsToHold(reminder, until, today))
    if (isHeldOn(reminder, today) && reminder.heldUntil === until) return null
    return {
      // It leaves the mail that it waited in, if any: that one is composed anew without it.
      data: { heldOn: today, heldUntil: until, heldByName: actor.name, deliveryId: null },
      event: 'reminder-held',
      facts: { until: until ? writeDay(until) : null },
    }
  })
}
