import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { endReaction } from './end-reaction.server.ts'
import { findOwnReaction, lockReaction } from './find-reaction.server.ts'
import { recordReactionEvent } from './record-reaction-event.server.ts'
import { objectionsToWithdrawal } from './reaction.ts'

/** Takes back what one's own organisation said of the words of an agreement, while nobody decided about it. */
export async function withdrawReaction(world: World, actor: Actor, { id }: { id: string }): Promise<void> {
  requireMay(actor, 'react to an agreement')
  await world.database.$transaction(async (tx) => {
    await findOwnReaction(tx, actor, id)
    const reaction = await lockReaction(tx, actor, id)
    requireNoObjections(objectionsToWithdrawal(reaction))
    await endReaction(tx, world, actor, id, { state: 'withdrawn' })
    await recordReactionEvent(tx, world, actor, reaction, 'reaction-withdrawn')
  })
}
