import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { recordVerdict } from '#app/features/commitments/record-verdict.server.ts'
import { VerdictFields } from '#app/features/commitments/verdict-fields.tsx'
import { verdictForm } from '#app/features/commitments/verdict-form.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'note what the Kamer says')
    const { origin, chamber } = found.commitment
    const elsewhere =
      chamber === 'EK'
        ? []
        : [
            'Alleen in de Eerste Kamer beslist de commissie. Noteer bij dit onderdeel wat de Tweede Kamer zegt.',
          ]
    return { view: actView(found, elsewhere, origin), isClosed: found.closedOn !== null, today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(verdictForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await recordVerdict(world, actor, { id, ...read.input })
    return goTo(`/toezeggingen/${id}`, 'Oordeel van de commissie genoteerd.')
  })
}

export function meta() {
  return [{ title: 'Oordeel van de commissie – Gestand' }]
}

export default function RecordVerdict() {
  const { view, isClosed, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Oordeel van de commissie" view={view} answer={answer} submitLabel="Oordeel noteren">
      <VerdictFields answer={answer} isClosed={isClosed} today={today} />
    </ActPage>
  )
}
