import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { pastClosings, turningActs, type PastClosing } from './closing-turn.ts'
import { visibleEvents } from './visible-events.server.ts'

/** The closings of items that were undone, by the item, as far as the actor may read of it; the caller saw the items. */
export async function listPastClosings(
  world: World,
  actor: Actor,
  dossierId: string,
  subjectIds: string[],
): Promise<Map<string, PastClosing[]>> {
  if (subjectIds.length === 0) return new Map()
  const events = await world.database.event.findMany({
    where: {
      subjectId: { in: subjectIds },
      action: { in: turningActs },
      ...visibleEvents(actor, dossierId),
    },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }],
    select: { subjectId: true, at: true, action: true },
  })
  return new Map(
    subjectIds.map((id) => [id, pastClosings(events.filter(({ subjectId }) => subjectId === id))]),
  )
}
