import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { visibleTrouble } from '#app/features/planning/visible-reminders.server.ts'

/** The mails with reminders that failed or hang in doubt, and wait for a person of the dossier. */
export async function findMailTrouble(
  world: World,
  actor: Actor,
): Promise<{ deliveryId: string; recipientName: string; trouble: string }[]> {
  const found = await world.database.delivery.findMany({
    where: visibleTrouble(actor, 'see all reminders'),
    orderBy: [{ nextAttemptAt: 'desc' }, { id: 'asc' }],
    take: 20,
    select: { id: true, trouble: true, recipient: { select: { name: true } } },
  })
  return found.map(({ id, trouble, recipient }) => ({
    deliveryId: id,
    recipientName: recipient.name,
    trouble: trouble ?? '',
  }))
}
