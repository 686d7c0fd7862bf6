import type { Actor } from '#app/features/access/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToWriting } from './draft-state.ts'
import { holdDraft, type HeldDraft } from './hold-draft.server.ts'

/** A letter in the making of which the actor may change the text and what it does, held until the transaction ends. */
export async function findDraftToChange(tx: Transaction, actor: Actor, id: string): Promise<HeldDraft> {
  const draft = await holdDraft(tx, actor, id, 'draft a letter')
  requireNoObjections(objectionsToWriting(draft.state))
  return draft
}
