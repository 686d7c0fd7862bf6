import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

/** The organisations that can be a party, by name. With `today`: only those that exist then. */
export async function listOrganisationChoices(
  world: World,
  today: string | null = null,
): Promise<{ value: string; label: string }[]> {
  const organisations = await world.database.organisation.findMany({
    where: today ? goingOn(today) : {},
    orderBy: { name: 'asc' },
    take: 2000,
    select: { id: true, name: true },
  })
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}
