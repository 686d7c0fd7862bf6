import { dossiersAs, isInside, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which events of a subject the actor may read: a reader not those of internal notes and files, an office only what is for everyone or its own. */
export function visibleEvents(actor: Actor, dossierId: string | null): Prisma.EventWhereInput {
  if (!dossierId || dossiersAs(actor, 'secretariat', 'liaison').includes(dossierId)) return {}
  if (isInside(actor, dossierId)) return { NOT: { action: { startsWith: 'internal-' } } }
  return {
    OR: [{ audience: 'everyone' }, { audience: 'own', organisationId: actor.organisationId }],
  }
}
