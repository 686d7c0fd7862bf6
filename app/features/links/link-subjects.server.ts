import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { relateItems } from '#app/features/obligations/relate-items.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { asChosen, requireNoObjections } from '#app/shared/problem.ts'
import { findLinkable } from './find-linkable.server.ts'
import { recordLink } from './record-link.server.ts'

interface Pair {
  commitmentId: string
  agreementId: string
  /** Which of the two somebody chose on the page of the other. */
  chosen?: 'commitment' | 'agreement' | undefined
}

/** Says that what the Kamer waits for and an agreement are about the same; a second time changes nothing. */
export async function linkSubjects(
  world: World,
  actor: Actor,
  { commitmentId, agreementId, chosen }: Pair,
): Promise<void> {
  requireMay(actor, 'link subjects')
  await world.database.$transaction(async (tx) => {
    const { commitment, agreement } = await findPair(tx, actor, { commitmentId, agreementId, chosen })
    const isSame = commitment.dossierId === agreement.dossierId
    requireNoObjections(
      isSame ? [] : ['De twee staan in verschillende dossiers. Kies er een uit hetzelfde dossier.'],
    )
    const relation = { from: commitmentId, to: agreementId, kind: 'same_subject' } as const
    if (await relateItems(tx, world, actor, relation))
      await recordLink(tx, world, actor, { commitment, agreement, isNew: true })
  })
}

/** The one of the page first: where that is not there, nothing is said of the other. */
async function findPair(tx: Transaction, actor: Actor, { commitmentId, agreementId, chosen }: Pair) {
  const commitment = () => findLinkable(tx, actor, 'commitment', commitmentId)
  const agreement = () => findLinkable(tx, actor, 'agreement', agreementId)
  if (chosen === 'commitment') {
    const ours = await agreement()
    return { agreement: ours, commitment: await asChosen('other', commitment) }
  }
  const ours = await commitment()
  return { commitment: ours, agreement: chosen ? await asChosen('other', agreement) : await agreement() }
}
