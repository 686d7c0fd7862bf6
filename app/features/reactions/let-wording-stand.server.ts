import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { endReaction } from './end-reaction.server.ts'
import { findReactionToDecide, lockReaction } from './find-reaction.server.ts'
import { recordReactionEvent } from './record-reaction-event.server.ts'
import { objectionsToDecided } from './reaction.ts'

/** Lets the disputed words stand, with a reason that the party reads. */
export async function letWordingStand(
  world: World,
  actor: Actor,
  input: { id: string; reason: string },
): Promise<void> {
  requireMay(actor, 'decide about a dispute')
  const { id } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    await findReactionToDecide(tx, actor, id)
    const reaction = await lockReaction(tx, actor, id)
    requireNoObjections(objectionsToDecided(reaction))
    requireNoObjections(reason ? [] : ['Schrijf op waarom de tekst blijft staan.'])
    await endReaction(tx, world, actor, id, { state: 'kept', answer: reason })
    await recordReactionEvent(tx, world, actor, reaction, 'dispute-kept', { reason })
  })
}
