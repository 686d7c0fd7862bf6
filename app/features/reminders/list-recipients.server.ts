import type { Actor } from '#app/features/access/actor.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { visibleNotices } from './visible-notices.server.ts'

const mostPeople = 500

/** To whom the reminders and notices go that the actor sees, to choose from. */
export async function listRecipients(world: World, actor: Actor): Promise<{ id: string; name: string }[]> {
  return world.database.user.findMany({
    where: {
      OR: [{ reminders: { some: visibleReminders(actor) } }, { notices: { some: visibleNotices(actor) } }],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostPeople,
    select: { id: true, name: true },
  })
}
