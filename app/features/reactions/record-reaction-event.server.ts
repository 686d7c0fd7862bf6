import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EventFacts } from '#app/features/history/sentences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Reaction } from './find-reaction.server.ts'

/** A line of history that the party and the ministry read, nobody else. */
export async function recordReactionEvent(
  tx: Transaction,
  world: World,
  actor: Actor,
  { organisationId, organisation, obligation }: Reaction,
  action: 'reaction-withdrawn' | 'dispute-kept' | 'dispute-adopted',
  facts: EventFacts = {},
): Promise<void> {
  await recordEvent(tx, world.clock.now(), actor, {
    action,
    subjectType: obligation.kind,
    subjectId: obligation.id,
    dossierId: obligation.dossierId,
    audience: 'own',
    organisationId,
    facts: { organisation: organisation.name, ...facts },
  })
}
