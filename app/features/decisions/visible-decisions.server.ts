import { hasRole, type Actor } from '#app/features/access/actor.ts'
import {
  releasedToOffices,
  visibleIfAny,
  visibleInside,
} from '#app/features/obligations/visible-obligations.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The follow-up decisions an actor may know of; an office those of consultations where it was represented, where it is a party, or where it has to move. */
export function visibleDecisions(actor: Actor): Prisma.ObligationWhereInput {
  const { organisationId } = actor
  const represented: Prisma.ObligationWhereInput = {
    OR: [
      { consultation: { participants: { some: { representsId: organisationId } } } },
      { parties: { some: { organisationId } } },
      { stages: { some: { organisationId, removedAt: null } } },
    ],
  }
  const shared = hasRole(actor, 'office') ? [{ AND: [releasedToOffices(actor), represented] }] : []
  return { kind: 'decision', ...visibleIfAny([...visibleInside(actor), ...shared]) }
}
