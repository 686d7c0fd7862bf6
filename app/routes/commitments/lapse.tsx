import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findCommitmentToChange,
  objectionsToClosed,
} from '#app/features/commitments/commitment-to-change.server.ts'
import { lapseCommitment } from '#app/features/commitments/lapse-commitment.server.ts'
import { reasonForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'withdraw a commitment')
    return { view: actView(found, objectionsToClosed(found.commitment), found.commitment.origin) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await lapseCommitment(world, actor, { id, ...read.input })
    return goTo(`/toezeggingen/${id}`, 'Vervallen.')
  })
}

export function meta() {
  return [{ title: 'Laten vervallen – Gestand' }]
}

export default function LapseCommitment() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title={`${capital(view.name)} laten vervallen`}
      view={view}
      answer={answer}
      submitLabel="Laten vervallen"
      appearance="danger"
      warning="De Kamer wacht hier dan niet meer op, en Gestand herinnert er niet meer aan. U kunt dit later heropenen."
    >
      <ReasonField answer={answer} />
    </ActPage>
  )
}
