import { isInside, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { partsProgress, type PartsProgress } from './parts.ts'
import type { ShownPart } from './shown-part.ts'

/**
 * The parties of an agreement with how far each is, as far as the actor may know: the ministry all of them, an office its own
 * row and how many are done. The caller proved the agreement visible.
 */
export async function listParts(
  world: World,
  actor: Actor,
  item: {
    id: string
    dossierId: string
    agreement: { requiredDone: number | null; withdrawnOn: string | null }
  },
): Promise<{ parts: ShownPart[]; progress: PartsProgress }> {
  const rows = await world.database.party.findMany({
    where: { obligationId: item.id, ...systemScope('filtered below, after all were counted') },
    orderBy: [{ role: 'asc' }, { organisation: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      state: true,
      stateOn: true,
      note: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  })
  const inside = isInside(actor, item.dossierId)
  const mayReport = may(actor, 'report progress', item.dossierId) && item.agreement.withdrawnOn === null
  const shown = rows.filter(({ organisationId }) => inside || organisationId === actor.organisationId)
  return {
    progress: partsProgress(rows, item.agreement.requiredDone),
    parts: shown.map(({ id, organisation, role, state, stateOn, note }) => ({
      ...{ id, role, state, stateOn, note },
      name: organisation.name,
      reportTo: mayReport ? `/afspraken/${item.id}/partijen/${id}` : null,
    })),
  }
}
