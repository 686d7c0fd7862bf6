import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * The attachments an actor may know of, on items the actor sees. Secretariat and liaison: all; a reader what is for
 * everyone; an office that and its own, never another office's.
 */
export function visibleAttachments(actor: Actor): Prisma.AttachmentWhereInput {
  const own = { audience: 'own' as const, organisationId: actor.organisationId }
  const inDossiers = (...roles: Parameters<typeof dossiersAs>[1][]) => ({
    obligation: { dossierId: { in: dossiersAs(actor, ...roles) } },
  })
  return {
    OR: [
      inDossiers('secretariat', 'liaison'),
      { ...inDossiers('reader'), audience: 'everyone' },
      { ...inDossiers('office'), OR: [{ audience: 'everyone' }, own] },
    ],
  }
}
