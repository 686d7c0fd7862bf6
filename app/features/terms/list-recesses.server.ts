import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { findCalendarState } from './find-calendar-state.server.ts'
import { standingRecesses } from './standing-recesses.server.ts'

/** The whole calendar for who manages it: the periods, those taken out, and how it stands. */
export async function listRecesses(world: World, actor: Actor) {
  requireMay(actor, 'manage the calendar')
  const [standing, removed, state] = await Promise.all([
    standingRecesses(world.database),
    standingRecesses(world.database, { removed: true }),
    findCalendarState(world.database),
  ])
  return { standing, removed, state }
}
