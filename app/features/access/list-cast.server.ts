import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { roleNames } from './actor.ts'

/** Everyone who may sign in today, for the one-click sign-in of the demo. */
export async function listCast(
  world: World,
): Promise<{ name: string; mail: string; organisation: string; roles: string[] }[]> {
  const today = world.clock.today()
  const users = await world.database.user.findMany({
    where: goingOn(today),
    orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }],
    take: 30,
    select: {
      name: true,
      mail: true,
      organisation: { select: { name: true } },
      roles: { where: goingOn(today), select: { role: true } },
    },
  })
  return users.map(({ name, mail, organisation, roles }) => ({
    name,
    mail,
    organisation: organisation.name,
    roles: [...new Set(roles.map(({ role }) => roleNames[role]))],
  }))
}
