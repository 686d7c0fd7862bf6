import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Letters to the Kamer stay inside the ministry, in the dossiers where the actor works. */
export function visibleLetters(actor: Actor): Prisma.LetterWhereInput {
  return { dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison', 'reader') } }
}
