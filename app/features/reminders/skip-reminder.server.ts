import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { steerReminder } from './steer-reminder.server.ts'
import { objectionsToSteer } from './steering.ts'

/**
 * Skips one step for one person, with a reason. It stays skipped however often the item is planned anew; a new term begins
 * its steps afresh. False where somebody skipped it before.
 */
export async function skipReminder(
  world: World,
  actor: Actor,
  input: { id: string; reason: string },
): Promise<boolean> {
  const reason = input.reason.trim()
  return steerReminder(world, actor, input.id, (reminder) => {
    if (reminder.state === 'skipped') return null
    requireNoObjections(objectionsToSteer(reminder))
    requireNoObjections(reason ? [] : ['Schrijf op waarom u deze herinnering overslaat.'])
    return {
      data: {
        state: 'skipped',
        reason,
        skippedByName: actor.name,
        heldOn: null,
        heldUntil: null,
        heldByName: null,
        deliveryId: null,
      },
      event: 'reminder-skipped',
      facts: { reason },
    }
  })
}
