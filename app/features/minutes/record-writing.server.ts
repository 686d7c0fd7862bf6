import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { instantOf } from '#app/shared/day.ts'

/** Notes that somebody wrote about a topic: once per person, topic and day, since a text is saved every few seconds. */
export async function recordWriting(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: { id: string; dossierId: string; topic: string },
): Promise<void> {
  const today = instantOf(world.clock.today())
  const written = await tx.event.findFirst({
    where: {
      subjectId: place.id,
      action: 'minutes-written',
      actorId: actor.userId,
      at: { gte: today },
      facts: { path: ['topic'], equals: place.topic },
      ...systemScope('whether this act is in the history already'),
    },
    select: { id: true },
  })
  if (written) return
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'minutes-written',
    subjectType: 'consultation',
    subjectId: place.id,
    dossierId: place.dossierId,
    audience: 'ministry',
    facts: { topic: place.topic },
  })
}
