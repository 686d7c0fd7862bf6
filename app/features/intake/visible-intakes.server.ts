import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Letters that are being read in: for who reads them in and who accepts what waits, in their dossiers. */
export function visibleIntakes(actor: Actor): Prisma.IntakeWhereInput {
  return { discardedAt: null, dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison') } }
}
