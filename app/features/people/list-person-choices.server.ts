import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { requireMayAddColleagues } from './colleagues.ts'

/** The people to choose a holder from, by name, with what they do: for an office its own colleagues. And who stands already. */
export async function listPersonChoices(
  world: World,
  actor: Actor,
  alreadyChosen: string | null = null,
): Promise<{ value: string; label: string; note?: string }[]> {
  requireMayAddColleagues(actor)
  const goesOn = goingOn(world.clock.today())
  const own = { some: { organisationId: actor.organisationId } }
  const colleagues: Prisma.PersonWhereInput = may(actor, 'manage organisations')
    ? {}
    : { OR: [{ posts: own }, { users: own }] }
  const found = await world.database.person.findMany({
    where: { OR: [{ AND: [goesOn, colleagues] }, { id: { in: alreadyChosen ? [alreadyChosen] : [] } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 5_000,
    select: { id: true, name: true, posts: { where: goesOn, take: 1, select: { function: true } } },
  })
  return found.map(({ id, name, posts }) => ({ value: id, label: name, note: posts[0]?.function }))
}
