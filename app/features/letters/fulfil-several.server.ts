import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { closeWith } from './close-with.server.ts'
import { mostFulfilled } from './list-fulfillable.server.ts'

/** Closes several commitments with one letter, all of them or none. */
export async function fulfilSeveral(
  world: World,
  actor: Actor,
  input: { letterId: string; items: { id: string; version: number }[] },
): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  const { letterId } = input
  // In one order for everyone, so that two at once do not wait for each other.
  const items = [...new Map(input.items.map((item) => [item.id, item])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  )
  requireNoObjections([
    ...(items.length > 0 ? [] : ['Kies wat u met deze brief afdoet.']),
    ...(items.length > mostFulfilled ? [`Kies er ten hoogste ${mostFulfilled} tegelijk.`] : []),
  ])
  await world.database.$transaction(async (tx) => {
    for (const { id, version } of items) {
      await lockObligation(tx, id)
      const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
      await closeWith(tx, world, actor, item, { version, by: { letterId }, wording: item.wording })
      await replan(tx, world, id)
    }
  })
}
