import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * The progress notes on an item the actor sees. Secretariat and liaison: their own internal ones and all shared ones; a
 * reader what is shared; an office what the ministry shared and what its own organisation wrote, never another office's.
 */
export function visibleNotes(actor: Actor, dossierId: string): Prisma.ProgressNoteWhereInput {
  const here = (...roles: Parameters<typeof dossiersAs>[1][]) =>
    dossiersAs(actor, ...roles).includes(dossierId)
  const own = { outside: true, organisationId: actor.organisationId }
  if (here('secretariat', 'liaison')) return { OR: [{ outside: false }, { visibility: 'shared' }] }
  if (here('reader')) return { visibility: 'shared' }
  return { OR: [{ outside: false, visibility: 'shared' }, own] }
}
