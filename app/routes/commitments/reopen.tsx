import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { reopenCommitment } from '#app/features/commitments/reopen-commitment.server.ts'
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
    const found = await findCommitmentToChange(world.database, actor, id, 'fulfil a commitment')
    return { view: actView(found, found.closedOn ? [] : ['Dit is al open.'], found.commitment.origin) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await reopenCommitment(world, actor, { id, ...read.input })
    return goTo(`/toezeggingen/${id}`, 'Heropend.')
  })
}

export function meta() {
  return [{ title: 'Heropenen – Gestand' }]
}

export default function ReopenCommitment() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title={`${capital(view.name)} heropenen`}
      view={view}
      answer={answer}
      submitLabel="Heropenen"
      warning="De Kamer wacht hier dan weer op, en Gestand herinnert er weer aan. Een brief blijft bewaard."
    >
      <ReasonField answer={answer} />
    </ActPage>
  )
}
