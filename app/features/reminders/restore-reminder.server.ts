import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { steerReminder } from './steer-reminder.server.ts'
import { objectionsToSteer } from './steering.ts'

/**
 * Takes back that a reminder is skipped. What no longer holds, because the item was closed or its term changed, is taken
 * back at once by planning it anew. False where it was planned already.
 */
export async function restoreReminder(world: World, actor: Actor, id: string): Promise<boolean> {
  return steerReminder(world, actor, id, (reminder) => {
    if (reminder.state === 'skipped')
      return {
        data: { state: 'planned', reason: null, skippedByName: null },
        event: 'reminder-restored',
      }
    requireNoObjections(objectionsToSteer(reminder))
    return null
  })
}
