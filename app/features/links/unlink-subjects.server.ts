import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findLinkable } from './find-linkable.server.ts'
import { recordLink } from './record-link.server.ts'

/** Takes a link away again; what was not linked any more stays so. */
export async function unlinkSubjects(
  world: World,
  actor: Actor,
  { commitmentId, agreementId }: { commitmentId: string; agreementId: string },
): Promise<void> {
  requireMay(actor, 'link subjects')
  await world.database.$transaction(async (tx) => {
    const commitment = await findLinkable(tx, actor, 'commitment', commitmentId)
    const agreement = await findLinkable(tx, actor, 'agreement', agreementId)
    const relation = { from: commitmentId, to: agreementId, kind: 'same_subject' } as const
    if (await endRelation(tx, world, relation))
      await recordLink(tx, world, actor, { commitment, agreement, isNew: false })
  })
}
