import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const released: Prisma.ConsultationWhereInput = { minutes: { releasedAt: { not: null } } }

/**
 * The consultations an actor may know of: secretariat and liaison all of their dossiers, a reader those with released
 * minutes, an office those among them where its organisation was represented. Who sat there for the VNG counts for the VNG.
 */
export function visibleConsultations(actor: Actor): Prisma.ConsultationWhereInput {
  const represented = { participants: { some: { representsId: actor.organisationId } } }
  return {
    OR: [
      { dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison') } },
      { dossierId: { in: dossiersAs(actor, 'reader') }, ...released },
      { dossierId: { in: dossiersAs(actor, 'office') }, ...released, ...represented },
    ],
  }
}
