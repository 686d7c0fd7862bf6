import { roleNames, type Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { hasEnded, writePeriod } from './period.ts'

/** One user with all roles, those that ended too. */
export async function findUser(world: World, actor: Actor, userId: string) {
  requireMay(actor, 'manage users')
  const today = world.clock.today()
  const found = await world.database.user.findUnique({
    where: { id: userId },
    include: {
      organisation: { select: { id: true, name: true } },
      person: { select: { id: true, name: true } },
      roles: {
        orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
        include: { dossier: { select: { id: true, code: true } } },
      },
    },
  })
  if (!found) throw new Problem('not-found')
  const { id, name, mail, endsOn, version, organisation, person } = found
  return {
    ...{ id, name, mail, endsOn, version, organisation, person },
    hasEnded: hasEnded(found, today),
    roles: found.roles.map((held) => ({
      id: held.id,
      name: roleNames[held.role],
      dossier: held.dossier,
      period: writePeriod(held, today),
      hasEnded: hasEnded(held, today),
    })),
  }
}

/** One role of a user that has not ended. */
export async function findRole(world: World, actor: Actor, userId: string, roleId: string) {
  const user = await findUser(world, actor, userId)
  const role = user.roles.find(({ id }) => id === roleId)
  if (!role) throw new Problem('not-found')
  return { user, role }
}
