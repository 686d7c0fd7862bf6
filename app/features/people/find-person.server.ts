import type { Actor } from '#app/features/access/actor.ts'
import { may, requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { mayManagePerson, mayManageStaff, maySeeMail } from './colleagues.ts'
import { hasEnded, writePeriod } from './period.ts'

/** One person with their functions; the address and the accounts only for who may see them. */
export async function findPerson(world: World, actor: Actor, personId: string) {
  requireMay(actor, 'read organisations')
  const today = world.clock.today()
  const found = await world.database.person.findUnique({
    where: { id: personId },
    include: {
      posts: {
        orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
        include: { organisation: { select: { id: true, name: true } } },
      },
      users: {
        orderBy: { name: 'asc' },
        select: { id: true, name: true, endsOn: true, organisationId: true },
      },
    },
  })
  if (!found) throw new Problem('not-found')
  const all = [...found.posts, ...found.users]
  const current = all.filter((tie) => !hasEnded(tie, today))
  const ties = (current.length > 0 ? current : all).map(({ organisationId }) => organisationId)
  const { id, name, mail, endsOn, version } = found
  return {
    ...{ id, name, endsOn, version },
    mail: maySeeMail(actor, ties) ? mail : null,
    maySeeMail: maySeeMail(actor, ties),
    hasEnded: hasEnded(found, today),
    mayManage: mayManagePerson(actor, ties),
    posts: found.posts.map((post) => ({
      id: post.id,
      function: post.function,
      organisation: post.organisation,
      period: writePeriod(post, today),
      hasEnded: hasEnded(post, today),
      mayManage: mayManageStaff(actor, post.organisation.id),
    })),
    users: may(actor, 'manage users')
      ? found.users.map((user) => ({ id: user.id, name: user.name, hasEnded: hasEnded(user, today) }))
      : null,
  }
}

/** The same for a page that changes the person: others are refused. */
export async function findManagedPerson(world: World, actor: Actor, personId: string) {
  const person = await findPerson(world, actor, personId)
  if (!person.mayManage)
    throw new Problem(
      'not-allowed',
      may(actor, 'manage own colleagues')
        ? 'Deze persoon hoort niet alleen bij uw organisatie. Vraag het secretariaat om de wijziging.'
        : [],
    )
  return person
}
