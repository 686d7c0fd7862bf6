import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { eventSentence } from './sentences.ts'
import { visibleEvents } from './visible-events.server.ts'

/** The history of one thing the actor may see, newest first, in sentences. */
export async function listEvents(
  world: World,
  actor: Actor,
  subject: { id: string; dossierId: string | null },
  subjectType?: string,
) {
  const events = await world.database.event.findMany({
    where: {
      subjectId: subject.id,
      ...(subjectType ? { subjectType } : {}),
      ...visibleEvents(actor, subject.dossierId),
    },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    take: 200,
    select: { id: true, at: true, action: true, actorName: true, facts: true },
  })
  return events.map((event) => ({ id: event.id, at: writeMoment(event.at), sentence: eventSentence(event) }))
}
