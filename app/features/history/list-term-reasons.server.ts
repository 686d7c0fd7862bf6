import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { termChanges, termReason } from './term-reason.ts'
import { visibleEvents } from './visible-events.server.ts'

export interface TermReason {
  subjectId: string
  at: Date
  reason: string
}

/** Why the terms of items changed, as far as the actor may read it; the caller saw the items. */
export async function listTermReasons(
  world: World,
  actor: Actor,
  dossierId: string,
  subjectIds: string[],
): Promise<TermReason[]> {
  if (subjectIds.length === 0) return []
  const events = await world.database.event.findMany({
    where: { subjectId: { in: subjectIds }, action: { in: termChanges }, ...visibleEvents(actor, dossierId) },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }],
    select: { subjectId: true, at: true, action: true, facts: true },
  })
  return events.flatMap(({ subjectId, at, action, facts }) => {
    const reason = termReason(action, facts)
    return reason ? [{ subjectId, at, reason }] : []
  })
}
