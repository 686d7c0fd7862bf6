import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { steerReminder } from './steer-reminder.server.ts'
import { isHeldOn, objectionsToSteer } from './steering.ts'

/** Lets go of a reminder that was held; what is due by now goes in the next round. False where nobody held it. */
export async function releaseReminder(world: World, actor: Actor, id: string): Promise<boolean> {
  return steerReminder(world, actor, id, (reminder) => {
    requireNoObjections(objectionsToSteer(reminder))
    if (!isHeldOn(reminder, world.clock.today())) return null
    return { data: { heldOn: null, heldUntil: null, heldByName: null }, event: 'reminder-released' }
  })
}
