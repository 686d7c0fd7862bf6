import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { relateItems } from '#app/features/obligations/relate-items.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findLinkable } from './find-linkable.server.ts'
import { recordLink } from './record-link.server.ts'

/** Says that what the Kamer waits for and an agreement are about the same; a second time changes nothing. */
export async function linkSubjects(
  world: World,
  actor: Actor,
  { commitmentId, agreementId }: { commitmentId: string; agreementId: string },
): Promise<void> {
  requireMay(actor, 'link subjects')
  await world.database.$transaction(async (tx) => {
    const commitment = await findLinkable(tx, actor, 'commitment', commitmentId)
    const agreement = await findLinkable(tx, actor, 'agreement', agreementId)
    const isSame = commitment.dossierId === agreement.dossierId
    requireNoObjections(
      isSame ? [] : ['De twee staan in verschillende dossiers. Kies er een uit hetzelfde dossier.'],
    )
    const relation = { from: commitmentId, to: agreementId, kind: 'same_subject' } as const
    if (await relateItems(tx, world, actor, relation))
      await recordLink(tx, world, actor, { commitment, agreement, isNew: true })
  })
}
