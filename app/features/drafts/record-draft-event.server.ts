import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EventAction, EventFacts } from '#app/features/history/sentences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** What happened to a letter in the making: for who makes it. */
export async function recordDraftEvent(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: { id: string; dossierId: string },
  event: { action: EventAction; facts?: EventFacts },
): Promise<void> {
  await recordEvent(tx, world.clock.now(), actor, {
    ...event,
    subjectType: 'draft',
    subjectId: draft.id,
    dossierId: draft.dossierId,
    audience: 'ministry',
  })
}
