import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

/** What the overview of the administrator says: who may sign in, and who of them can do nothing yet. */
export async function countUsers(world: World, actor: Actor) {
  requireMay(actor, 'manage users')
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const total = await world.database.user.count({ where: goesOn })
  const administrators = await world.database.user.count({
    where: { AND: [goesOn, { roles: { some: { role: 'administrator', ...goesOn } } }] },
  })
  const withoutRole = await world.database.user.count({
    where: { AND: [goesOn, { roles: { none: goesOn } }] },
  })
  return { total, administrators, withoutRole }
}
