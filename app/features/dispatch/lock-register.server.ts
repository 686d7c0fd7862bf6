import type { Actor } from '#app/features/access/actor.ts'
import { visibleDrafts } from '#app/features/drafts/visible-drafts.server.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/**
 * Locks what a letter in the making is about, and what it opened, in the order that everybody takes: the dossier, its items,
 * and then the letter, by the caller.
 */
export async function lockRegister(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const draft = await tx.letterDraft.findFirst({
    where: { id, ...visibleDrafts(actor) },
    select: { dossierId: true, items: { select: { obligationId: true, openedId: true } } },
  })
  if (!draft) throw new Problem('not-found')
  await lockGates(tx, draft.dossierId)
  const ids = draft.items.flatMap(({ obligationId, openedId }) => [obligationId, openedId])
  await lockObligations(
    tx,
    ids.filter((each) => each !== null),
  )
}
