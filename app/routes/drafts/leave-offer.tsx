import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { offerForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { settleOffer } from '#app/features/drafts/settle-offer.server.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { RefusedChange } from './refused-change.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const { id } = await findDraft(world.database, actor, requireId(params.draft))
    return goTo(draftPath(id))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.draft)
    const read = readForm(offerForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await settleOffer(world, actor, { id, ...read.input, take: false })
    return goTo(draftPath(id), 'Uw eigen tekst blijft zoals die is.')
  })
}

export function meta() {
  return [{ title: 'Eigen zin laten staan – Gestand' }]
}

export default function LeaveOffer() {
  return <RefusedChange title="Eigen zin laten staan" />
}
