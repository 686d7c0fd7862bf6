import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { recentMoveDays } from './moved-term.ts'
import { addDays, instantOf } from '#app/shared/day.ts'
import { visibleMovedTerms } from './visible-moved-terms.server.ts'

/** How many terms that the actor may know of moved lately because the calendar changed. */
export async function countRecentMoves(world: World, actor: Actor): Promise<number> {
  if (!may(actor, 'read agreements')) return 0
  const since = instantOf(addDays(world.clock.today(), -recentMoveDays))
  return world.database.movedTerm.count({ where: { ...visibleMovedTerms(actor), movedAt: { gte: since } } })
}
