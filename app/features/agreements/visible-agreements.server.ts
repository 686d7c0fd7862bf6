import { hasRole, type Actor } from '#app/features/access/actor.ts'
import {
  releasedToOffices,
  visibleIfAny,
  visibleInside,
} from '#app/features/obligations/visible-obligations.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The agreements an actor may know of; an office those it is a party to. */
export function visibleAgreements(actor: Actor): Prisma.ObligationWhereInput {
  const own = { ...releasedToOffices(actor), parties: { some: { organisationId: actor.organisationId } } }
  return {
    kind: 'agreement',
    ...visibleIfAny([...visibleInside(actor), ...(hasRole(actor, 'office') ? [own] : [])]),
  }
}
