import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { statesInMaking } from './draft-state.ts'
import { visibleDrafts } from './visible-drafts.server.ts'

/** Of how many letters in the making a list tells. */
const mostListed = 200

/** The letters in the making that an actor may know of: all of them, or those of one consultation. */
export async function listDrafts(world: World, actor: Actor, about: { consultationId?: string } = {}) {
  requireMay(actor, 'draft a letter')
  return world.database.letterDraft.findMany({
    where: { AND: [visibleDrafts(actor), { ...about, state: { in: [...statesInMaking] } }] },
    orderBy: [{ savedAt: 'desc' }, { id: 'asc' }],
    take: mostListed,
    select: {
      id: true,
      subject: true,
      chamber: true,
      state: true,
      savedAt: true,
      savedByName: true,
      dossier: { select: { code: true } },
      consultation: { select: { id: true, title: true, meetsOn: true } },
      _count: { select: { items: { where: { role: { in: ['fulfils', 'fulfils_partly'] } } } } },
    },
  })
}
