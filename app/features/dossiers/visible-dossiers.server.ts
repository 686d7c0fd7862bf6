import { dossiersOf, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Who has a role in a dossier sees it; who manages dossiers sees them all. */
export function visibleDossiers(actor: Actor): Prisma.DossierWhereInput {
  // Inside AND, so that it can stand beside the id of one dossier.
  return may(actor, 'manage dossiers') ? {} : { AND: [{ id: { in: dossiersOf(actor) } }] }
}
