import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'

/** The ids of the organisations that own an item. The caller proved the item visible. */
export async function listOwners(world: World, obligationId: string): Promise<string[]> {
  const owners = await world.database.party.findMany({
    where: { obligationId, role: 'owner', ...systemScope('the caller proved the obligation visible') },
    select: { organisationId: true },
  })
  return owners.map(({ organisationId }) => organisationId)
}
