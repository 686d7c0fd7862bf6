import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { saveLetterForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findLetterToWrite } from '#app/features/drafts/find-letter-to-write.server.ts'
import { saveLetter } from '#app/features/drafts/save-letter.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const { letter } = await findLetterToWrite(world, actor, requireId(params.draft))
    return goTo(draftPath(letter.id, 'schrijven'))
  })
}

/** Where the editor saves the text of a letter; it answers in JSON. */
export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params }) => {
    const id = requireId(params.draft)
    const read = readForm(saveLetterForm, form)
    if (!read.ok)
      return Response.json({ objections: Object.values(read.answer.errors).flat() }, { status: 400 })
    return Response.json(await saveLetter(world, actor, { id, ...read.input }))
  })
}
