import { dossiersOf, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Who has a role in a dossier sees it; who manages dossiers sees them all. */
export function visibleDossiers(actor: Actor): Prisma.DossierWhereInput {
  return may(actor, 'manage dossiers') ? {} : { id: { in: dossiersOf(actor) } }
}
