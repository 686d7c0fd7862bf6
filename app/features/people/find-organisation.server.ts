import type { Actor } from '#app/features/access/actor.ts'
import { may, requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { mayManageStaff } from './colleagues.ts'
import { hasEnded, writePeriod } from './period.ts'

/** One organisation with its functions; its users only for who manages users. */
export async function findOrganisation(world: World, actor: Actor, organisationId: string) {
  requireMay(actor, 'read organisations')
  const today = world.clock.today()
  const found = await world.database.organisation.findUnique({
    where: { id: organisationId },
    include: {
      posts: {
        orderBy: [{ function: 'asc' }, { id: 'asc' }],
        take: 500,
        include: { person: { select: { id: true, name: true } } },
      },
    },
  })
  if (!found) throw new Problem('not-found')
  const users = may(actor, 'manage users') ? await findUsers(world, organisationId) : null
  const { id, name, kind, tooi, startsOn, endsOn, version } = found
  return {
    ...{ id, name, kind, tooi, startsOn, endsOn, version },
    period: writePeriod(found, today),
    hasEnded: hasEnded(found, today),
    mayManage: may(actor, 'manage organisations'),
    mayManageStaff: mayManageStaff(actor, organisationId),
    posts: found.posts.map((post) => ({
      id: post.id,
      function: post.function,
      person: post.person,
      period: writePeriod(post, today),
      hasEnded: hasEnded(post, today),
    })),
    users: users?.map((user) => ({
      id: user.id,
      name: user.name,
      mail: user.mail,
      hasEnded: hasEnded(user, today),
    })),
  }
}

function findUsers(world: World, organisationId: string) {
  return world.database.user.findMany({
    where: { organisationId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
    select: { id: true, name: true, mail: true, endsOn: true },
  })
}
