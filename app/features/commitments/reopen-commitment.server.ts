import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'

/** Takes back that a commitment was fulfilled, lapsed or withdrawn; its history and that of its letter keep both. */
export async function reopenCommitment(
  world: World,
  actor: Actor,
  input: { id: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  const { id, version } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
    requireNoObjections(item.closedOn ? [] : ['Dit is al open.'])
    requireNoObjections(reason ? [] : ['Schrijf op waarom u dit heropent.'])
    await takeStep(tx, item, version, { closedOn: null })
    await tx.commitment.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { fulfilledOn: null, letterId: null, lapsedOn: null, withdrawnOn: null, withdrawalReason: '' },
    })
    const about = { dossierId: item.dossierId, audience: 'ministry' } as const
    await recordEvent(tx, world.clock.now(), actor, {
      ...about,
      action: 'commitment-reopened',
      subjectType: 'commitment',
      subjectId: id,
      facts: { reason },
    })
    if (item.commitment.letter) {
      await recordEvent(tx, world.clock.now(), actor, {
        ...about,
        action: 'letter-unused',
        subjectType: 'letter',
        subjectId: item.commitment.letter.id,
        facts: { wording: shortWording(item.wording) },
      })
    }
    await replan(tx, world, id)
  })
}
