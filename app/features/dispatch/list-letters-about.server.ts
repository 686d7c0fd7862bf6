import type { Actor } from '#app/features/access/actor.ts'
import { visibleDrafts } from '#app/features/drafts/visible-drafts.server.ts'
import { visibleLetters } from '#app/features/letters/visible-letters.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'

/**
 * The letters in the making that answer a commitment, for who may know of those, and the sentence of the sent one that opened
 * it, for who reads letters. The caller proved the commitment visible.
 */
export async function listLettersAbout(world: World, actor: Actor, obligationId: string) {
  const found = await world.database.draftItem.findMany({
    where: {
      AND: [
        { OR: [{ openedId: obligationId }, { obligationId, role: { in: ['fulfils', 'fulfils_partly'] } }] },
        {
          OR: [
            { draft: { AND: [visibleDrafts(actor), { state: { not: 'dropped' } }] } },
            { openedId: obligationId, draft: { state: 'sent', letter: visibleLetters(actor) } },
          ],
        },
      ],
    },
    orderBy: { id: 'asc' },
    select: {
      role: true,
      quote: true,
      openedId: true,
      draft: {
        select: { id: true, subject: true, state: true, reference: true, datedOn: true, letterId: true },
      },
    },
  })
  const opening = found.find(({ openedId }) => openedId === obligationId)
  return {
    openedBy: opening ? openingOf(opening) : null,
    inMaking: found
      .filter(({ openedId, draft }) => openedId !== obligationId && draft.state !== 'sent')
      .map(({ role, draft }) => ({ ...draft, partly: role === 'fulfils_partly' })),
  }
}

interface Opening {
  quote: string
  draft: { subject: string; reference: string; datedOn: Day | null; letterId: string | null }
}

/** Nothing of the letter in the making: who reads it now may not know of that. */
function openingOf({ quote, draft: { subject, reference, datedOn, letterId } }: Opening) {
  return { quote, subject, reference, datedOn, letterId }
}
