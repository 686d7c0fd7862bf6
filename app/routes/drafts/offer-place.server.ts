import type { Actor } from '#app/features/access/actor.ts'
import { offerForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { settleOffer } from '#app/features/drafts/settle-offer.server.ts'
import { wrongInput, type Desk } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

/** Who comes to the address of a button beside an offered sentence is brought to the letter. */
export async function backToDraft(actor: Actor, { world, params, goTo }: Desk) {
  const { id } = await findDraft(world.database, actor, requireId(params.draft))
  return goTo(draftPath(id))
}

/** Answers a button beside an offered sentence, and says in the letter what was done. */
export async function settleAsked(
  actor: Actor,
  { world, params, form, goTo }: Desk,
  { take, said }: { take: boolean; said: string },
) {
  const id = requireId(params.draft)
  const read = readForm(offerForm, form)
  if (!read.ok) return wrongInput(read.answer)
  await settleOffer(world, actor, { id, ...read.input, take })
  return goTo(draftPath(id), said)
}
