import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

/** The organisations to choose from, by name: those that go on, and one more that stands already. */
export async function listOrganisationChoices(
  world: World,
  actor: Actor,
  alreadyChosen: string[] = [],
): Promise<{ value: string; label: string }[]> {
  requireMay(actor, 'read organisations')
  const goesOn = goingOn(world.clock.today())
  const found = await world.database.organisation.findMany({
    where: { OR: [goesOn, { id: { in: alreadyChosen } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 2_000,
    select: { id: true, name: true },
  })
  return found.map(({ id, name }) => ({ value: id, label: name }))
}
