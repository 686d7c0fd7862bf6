import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { findCommitmentToChange } from './commitment-to-change.server.ts'

/** Takes back how a commitment ended, with the history of it and of its letter. The caller took the step, and replans. */
export async function reopenIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Awaited<ReturnType<typeof findCommitmentToChange>>,
  reason: string,
): Promise<void> {
  await tx.commitment.update({
    where: { obligationId: item.id, ...systemScope('found among what the actor sees') },
    data: {
      fulfilledOn: null,
      letterId: null,
      fulfilledBy: null,
      evidence: '',
      lapsedOn: null,
      withdrawnOn: null,
      withdrawalReason: '',
    },
  })
  const about = { dossierId: item.dossierId, audience: 'ministry' } as const
  await recordEvent(tx, world.clock.now(), actor, {
    ...about,
    action: 'commitment-reopened',
    subjectType: 'commitment',
    subjectId: item.id,
    facts: { reason },
  })
  if (!item.commitment.letter) return
  await recordEvent(tx, world.clock.now(), actor, {
    ...about,
    action: 'letter-unused',
    subjectType: 'letter',
    subjectId: item.commitment.letter.id,
    facts: { wording: item.confidential ? null : shortWording(item.wording) },
  })
}
