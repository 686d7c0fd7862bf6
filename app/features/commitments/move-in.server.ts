import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { changeOwners } from '#app/features/obligations/change-owners.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { ownersAfterMove } from './move.ts'
import type { findCommitmentToChange } from './commitment-to-change.server.ts'
import type { requireMinistryPost } from './require-ministry-post.server.ts'

type Item = Awaited<ReturnType<typeof findCommitmentToChange>>
type Post = Awaited<ReturnType<typeof requireMinistryPost>>

/** Lets one commitment go over to another post, and with it to its ministry. The caller locked it and saw no objections. */
export async function moveIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  { version, to, on, reason }: { version: number; to: Post; on: Day; reason: string },
): Promise<void> {
  const { id, dossierId } = item
  const from = item.commitment.responsiblePost
  await takeStep(tx, item, version)
  await tx.commitment.update({
    where: { obligationId: id, ...systemScope('found among what the actor sees') },
    data: { responsiblePostId: to.id },
  })
  const about = { subjectType: 'commitment', subjectId: id, dossierId, audience: 'ministry' } as const
  await recordEvent(tx, world.clock.now(), actor, {
    ...about,
    action: 'post-moved',
    facts: { from: from && nameOf(from), to: nameOf(to), on: writeDay(on), reason: reason || null },
  })
  const owners = await listOwnersOf(tx, id)
  const wanted = ownersAfterMove(owners, from?.organisation.id ?? null, to.organisation.id)
  if (await changeOwners(tx, world, id, wanted)) {
    const after = await listOwnersOf(tx, id)
    await recordEvent(tx, world.clock.now(), actor, {
      ...about,
      action: 'owners-changed',
      facts: { from: namesOf(owners) || null, to: namesOf(after) || null, reason: reason || null },
    })
  }
  await replan(tx, world, id)
}

function nameOf(post: { function: string; organisation: { name: string } }): string {
  return `${post.function} (${post.organisation.name})`
}

function namesOf(owners: { name: string }[]): string {
  return owners.map(({ name }) => name).join(', ')
}

async function listOwnersOf(tx: Transaction, obligationId: string) {
  const parties = await tx.party.findMany({
    where: { obligationId, role: 'owner', ...systemScope('found among what the actor sees') },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisationId: true, organisation: { select: { name: true, kind: true } } },
  })
  return parties.map(({ organisationId, organisation }) => ({
    organisationId,
    name: organisation.name,
    isMinistry: organisation.kind === 'ministry',
  }))
}
