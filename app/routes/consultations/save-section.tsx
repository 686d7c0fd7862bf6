import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findMinutesToWrite } from '#app/features/minutes/find-minutes-to-write.server.ts'
import { saveSchema } from '#app/features/minutes/save-form.ts'
import { saveSection } from '#app/features/minutes/save-section.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const { id } = await findMinutesToWrite(world, actor, requireId(params.consultation))
    return goTo(consultationPath(id, 'verslag', 'bewerken'))
  })
}

/** Where the editor saves the text of one topic; it answers in JSON. */
export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params }) => {
    const sectionId = requireId(params.section)
    const read = readForm(saveSchema, form)
    if (!read.ok)
      return Response.json({ objections: Object.values(read.answer.errors).flat() }, { status: 400 })
    return Response.json(await saveSection(world, actor, { sectionId, ...read.input }))
  })
}
