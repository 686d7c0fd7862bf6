import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A letter in the making is for who makes it: the secretariat and the liaison of its dossier. Nobody else knows of it. */
export function visibleDrafts(actor: Actor): Prisma.LetterDraftWhereInput {
  return { dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison') } }
}
