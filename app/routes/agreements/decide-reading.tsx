import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { decideAgreementReading } from '#app/features/agreements/decide-agreement-reading.server.ts'
import { readingForm, windowGiven } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { readingView } from '#app/features/obligations/act-view.ts'
import { listReadingOptions } from '#app/features/obligations/list-reading-options.server.ts'
import { ReadingChoiceFields } from '#app/features/obligations/reading-choice-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'withdraw an agreement')
    return { ...readingView(found), options: await listReadingOptions(world.database, found) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(readingForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await decideAgreementReading(world, actor, { ...read.input, id, window: windowGiven(read.input) })
    return goTo(`/afspraken/${id}`, 'De periode van de termijn is vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Periode van de termijn – Gestand' }]
}

export default function DecideAgreementReading() {
  const { view, term, options } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Periode van de termijn" view={view} answer={answer} submitLabel="Periode vastleggen">
      <ReadingChoiceFields term={term} options={options} answer={answer} />
    </ActPage>
  )
}
