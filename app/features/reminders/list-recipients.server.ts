import type { Actor } from '#app/features/access/actor.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'
import type { World } from '#app/platform/world.server.ts'

const mostPeople = 500

/** To whom the reminders go that the actor sees, to choose from. */
export async function listRecipients(world: World, actor: Actor): Promise<{ id: string; name: string }[]> {
  return world.database.user.findMany({
    where: { reminders: { some: visibleReminders(actor) } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostPeople,
    select: { id: true, name: true },
  })
}
