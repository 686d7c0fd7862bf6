import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { endTrouble } from './end-trouble.server.ts'

/**
 * Lets what a failed mail carried go again, in a new mail with a new key, after the usual checks. Returns false where
 * somebody was first. A mail that hung in doubt may so arrive twice: that is what a person decides.
 */
export async function resendDelivery(world: World, actor: Actor, deliveryId: string): Promise<boolean> {
  requireMay(actor, 'resend reminders')
  return endTrouble(world, actor, deliveryId, {
    event: 'reminder-retried',
    from: ['failed', 'uncertain'],
    delivery: { state: 'void', slot: null },
    reminders: { state: 'planned', deliveryId: null },
    notices: { state: 'waiting', deliveryId: null },
  })
}
