import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { fulfilCommitmentIn } from './fulfil-commitment.server.ts'
import { mostFulfilled } from './list-fulfillable.server.ts'
import { visibleLetters } from './visible-letters.server.ts'

interface Several {
  letterId: string
  items: { id: string; version: number }[]
}

/** Closes several commitments with one letter, all of them or none. */
export async function fulfilSeveral(world: World, actor: Actor, input: Several): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  const { letterId } = input
  const items = [...new Map(input.items.map((item) => [item.id, item])).values()]
  requireNoObjections([
    ...(items.length > 0 ? [] : ['Kies wat u met deze brief afdoet.']),
    ...(items.length > mostFulfilled ? [`Kies er ten hoogste ${mostFulfilled} tegelijk.`] : []),
  ])
  await world.database.$transaction((tx) => fulfilSeveralIn(tx, world, actor, { letterId, items }))
}

async function fulfilSeveralIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  { letterId, items }: Several,
): Promise<void> {
  const known = await tx.letter.count({ where: { AND: [{ id: letterId }, visibleLetters(actor)] } })
  if (known === 0) throw new Problem('not-found')
  // In one order for everyone, so that two at once do not wait for each other.
  await lockObligations(
    tx,
    items.map(({ id }) => id),
  )
  for (const { id, version } of items) await fulfilCommitmentIn(tx, world, actor, { id, version, letterId })
}
