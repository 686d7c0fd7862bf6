import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { endTrouble } from './end-trouble.server.ts'

/** Writes down that a mail in doubt did arrive, by the word of somebody who asked. Returns false where somebody was first. */
export async function markArrived(world: World, actor: Actor, deliveryId: string): Promise<boolean> {
  requireMay(actor, 'resend reminders')
  const sentAt = world.clock.now()
  return endTrouble(world, actor, deliveryId, {
    event: 'reminder-arrived',
    from: ['uncertain'],
    delivery: { state: 'sent', sentAt, trouble: null },
    reminders: { state: 'sent', sentAt },
    notices: { state: 'sent', sentAt },
  })
}
