import { isInside, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { partsProgress, type PartsProgress } from './parts.ts'
import type { ShownPart } from './shown-part.ts'

/** The parties of an agreement, all of them: how many are done is counted over all. */
export const partRows = {
  orderBy: [{ role: 'asc' }, { organisation: { name: 'asc' } }, { id: 'asc' }],
  select: {
    id: true,
    role: true,
    state: true,
    stateOn: true,
    note: true,
    organisationId: true,
    organisation: { select: { name: true, kind: true } },
  },
} satisfies Prisma.Obligation$partiesArgs

/**
 * The parties of an agreement with how far each is, as far as the actor may know: the ministry all of them, an office its own
 * row and how many are done. The caller proved the agreement visible.
 */
export function showParts(
  actor: Actor,
  item: { id: string; dossierId: string },
  { requiredDone, withdrawnOn }: { requiredDone: number | null; withdrawnOn: string | null },
  rows: Prisma.PartyGetPayload<typeof partRows>[],
): { parts: ShownPart[]; progress: PartsProgress } {
  const inside = isInside(actor, item.dossierId)
  const mayReport = may(actor, 'report progress', item.dossierId) && withdrawnOn === null
  const shown = rows.filter(({ organisationId }) => inside || organisationId === actor.organisationId)
  return {
    progress: partsProgress(rows, requiredDone),
    parts: shown.map(({ id, organisationId, organisation, role, state, stateOn, note }) => ({
      ...{ id, organisationId, role, state, stateOn, note },
      name: organisation.name,
      isOutside: organisation.kind !== 'ministry',
      reportTo: mayReport ? `/afspraken/${item.id}/partijen/${id}` : null,
    })),
  }
}
