import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addDecisionProgress } from '#app/features/decisions/add-decision-progress.server.ts'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { progressForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { ProgressFields } from '#app/features/obligations/progress-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'write internal notes')
    return { view: actView(found, []) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.decision)
    const read = readForm(progressForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await addDecisionProgress(world, actor, { id, ...read.input })
    return goTo(`/besluiten/${id}`, 'Voortgang opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Voortgang melden – Gestand' }]
}

export default function ReportDecisionProgress() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Voortgang melden" view={view} answer={answer} submitLabel="Voortgang melden">
      <ProgressFields answer={answer} readers="everyone" />
    </ActPage>
  )
}
