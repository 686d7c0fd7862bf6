import type { Actor } from '#app/features/access/actor.ts'
import { visibleDrafts } from '#app/features/drafts/visible-drafts.server.ts'
import type { World } from '#app/platform/world.server.ts'

/**
 * The letters in the making that answer a commitment, and the sent one that opened it, for who may know of those. The caller
 * proved the commitment visible.
 */
export async function listLettersAbout(world: World, actor: Actor, obligationId: string) {
  const found = await world.database.draftItem.findMany({
    where: {
      AND: [
        { OR: [{ openedId: obligationId }, { obligationId, role: { in: ['fulfils', 'fulfils_partly'] } }] },
        { draft: { AND: [visibleDrafts(actor), { state: { not: 'dropped' } }] } },
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
    openedBy: opening ? { ...opening.draft, quote: opening.quote } : null,
    inMaking: found
      .filter(({ openedId, draft }) => openedId !== obligationId && draft.state !== 'sent')
      .map(({ role, draft }) => ({ ...draft, partly: role === 'fulfils_partly' })),
  }
}
