import type { Actor } from '#app/features/access/actor.ts'
import { statesInMaking, type DraftState } from '#app/features/drafts/draft-state.ts'
import { visibleDrafts } from '#app/features/drafts/visible-drafts.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** How far the letter is that answers each open item of a list, in one query, for who may know of letters in the making. */
export async function listDraftFlags(
  world: World,
  actor: Actor,
  items: { id: string; closedOn: string | null }[],
): Promise<Record<string, DraftState>> {
  const open = items.flatMap(({ id, closedOn }) => (closedOn === null ? [id] : []))
  if (open.length === 0) return {}
  const found = await world.database.draftItem.findMany({
    where: {
      AND: [
        { obligationId: { in: open }, role: { in: ['fulfils', 'fulfils_partly'] } },
        { draft: { AND: [visibleDrafts(actor), { state: { in: [...statesInMaking] } }] } },
      ],
    },
    select: { obligationId: true, draft: { select: { state: true } } },
  })
  return Object.fromEntries(found.map(({ obligationId, draft }) => [obligationId, draft.state]))
}
