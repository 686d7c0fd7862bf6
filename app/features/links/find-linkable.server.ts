import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** An item that the actor sees and may link with one of the other kind. */
export async function findLinkable(
  tx: Transaction,
  actor: Actor,
  kind: 'commitment' | 'agreement',
  id: string,
) {
  requireMay(actor, 'link subjects')
  const found = await tx.obligation.findFirst({
    where: { AND: [{ id }, kind === 'commitment' ? visibleCommitments(actor) : visibleAgreements(actor)] },
    select: { ...factsToChange, confidential: true, commitment: { select: { origin: true } } },
  })
  if (!found) throw new Problem('not-found')
  requireMay(actor, 'link subjects', found.dossierId)
  return found
}
