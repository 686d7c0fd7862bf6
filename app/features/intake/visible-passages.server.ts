import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What came of letters: sentences that were recorded, for who reads the letters of the dossier. */
export function visiblePassages(actor: Actor): Prisma.PassageWhereInput {
  return {
    state: 'recorded',
    intake: { discardedAt: null, dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison', 'reader') } },
  }
}
