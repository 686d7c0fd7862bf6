import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { moveIn } from './move-in.server.ts'
import { mostMoved, objectionsToMove, objectionsToPost } from './move.ts'
import { requireMinistryPost } from './require-ministry-post.server.ts'

/** Lets commitments go over to another post on a day, all of them or none. */
export async function moveToPost(
  world: World,
  actor: Actor,
  input: { items: { id: string; version: number }[]; toPostId: string; on: Day; reason: string },
): Promise<void> {
  requireMay(actor, 'withdraw a commitment')
  const { on } = input
  const reason = input.reason.trim()
  // In one order for everyone, so that two at once do not wait for each other.
  const items = [...new Map(input.items.map((item) => [item.id, item])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  )
  requireNoObjections([
    ...(items.length > 0 ? [] : ['Kies wat er overgaat.']),
    ...(items.length > mostMoved ? [`Kies er ten hoogste ${mostMoved} tegelijk. Doe de rest daarna.`] : []),
    ...(reason ? [] : ['Schrijf op waarom dit overgaat.']),
  ])
  await world.database.$transaction(async (tx) => {
    const to = await requireMinistryPost(tx, input.toPostId)
    requireNoObjections(objectionsToPost(to, on, world.clock.today()))
    for (const { id, version } of items) {
      await lockObligation(tx, id)
      const item = await findCommitmentToChange(tx, actor, id, 'withdraw a commitment')
      const { saidOn, closedOn, commitment } = item
      const { responsiblePostId } = commitment
      requireNoObjections(objectionsToMove({ saidOn, closedOn, responsiblePostId }, to, on))
      await moveIn(tx, world, actor, item, { version, to, on, reason })
    }
  })
}
