import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { settledByPartsOn } from './parts.ts'
import { readParties } from './read-parties.server.ts'

/** Sets the parties that are done to work again, where they would settle the agreement that a person just opened. */
export async function takeUpAgain(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: { id: string; dossierId: string },
): Promise<void> {
  const { parties, requiredDone } = await readParties(tx, item.id)
  if (!settledByPartsOn(parties, requiredDone)) return
  for (const part of parties.filter(({ role, state }) => role !== 'counterparty' && state === 'done')) {
    await tx.party.update({
      where: { id: part.id, ...systemScope('the caller proved the agreement visible') },
      data: { state: 'started', stateOn: world.clock.today(), version: { increment: 1 } },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'part-taken-up-again',
      subjectType: 'agreement',
      subjectId: item.id,
      dossierId: item.dossierId,
      audience: 'own',
      organisationId: part.organisationId,
      facts: { party: part.organisation.name },
    })
  }
}
