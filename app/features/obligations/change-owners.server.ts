import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireOrganisations } from './require-organisations.server.ts'

/** Replaces the owners of an obligation; returns whether anything changed. The caller records the history and replans. */
export async function changeOwners(
  tx: Transaction,
  world: World,
  obligationId: string,
  owners: string[],
): Promise<boolean> {
  const wanted = new Set(owners)
  await requireOrganisations(tx, owners)
  const current = await tx.party.findMany({
    where: { obligationId, role: 'owner', ...systemScope('the caller proved the obligation visible') },
    select: { organisationId: true },
  })
  const had = new Set(current.map(({ organisationId }) => organisationId))
  if (had.size === wanted.size && [...had].every((id) => wanted.has(id))) return false
  await tx.party.deleteMany({
    where: { obligationId, role: 'owner', organisationId: { notIn: [...wanted] } },
  })
  const added = [...wanted].filter((id) => !had.has(id))
  await tx.party.createMany({
    data: added.map((organisationId) => ({ obligationId, organisationId, role: 'owner' as const })),
  })
  await tx.obligation.update({ where: { id: obligationId }, data: { assignedOn: world.clock.today() } })
  return true
}
