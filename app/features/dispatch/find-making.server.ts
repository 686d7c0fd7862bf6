import type { Actor } from '#app/features/access/actor.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDrafts } from '#app/features/drafts/visible-drafts.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** How a sent letter was made here, with what it opened, for who may know of that; null where it was recorded by hand. */
export async function findMaking(world: World, actor: Actor, letterId: string) {
  const draft = await world.database.letterDraft.findFirst({
    where: { letterId, ...visibleDrafts(actor) },
    select: {
      id: true,
      items: {
        where: { opened: visibleCommitments(actor) },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { opened: { select: { id: true, wording: true, term: { select: { words: true } } } } },
      },
    },
  })
  return draft && { id: draft.id, opened: draft.items.flatMap(({ opened }) => opened ?? []) }
}
