import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { decideCommitmentReading } from '#app/features/commitments/decide-commitment-reading.server.ts'
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
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'withdraw a commitment')
    return {
      ...readingView(found, found.commitment.origin),
      options: await listReadingOptions(world.database, found),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(readingForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await decideCommitmentReading(world, actor, { ...read.input, id, window: windowGiven(read.input) })
    return goTo(`/toezeggingen/${id}`, 'De periode van de termijn is vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Periode van de termijn – Gestand' }]
}

export default function DecideCommitmentReading() {
  const { view, term, options } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Periode van de termijn" view={view} answer={answer} submitLabel="Periode vastleggen">
      <ReadingChoiceFields term={term} options={options} answer={answer} />
    </ActPage>
  )
}
