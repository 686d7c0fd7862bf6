import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { reopenAgreement } from '#app/features/agreements/reopen-agreement.server.ts'
import { reasonForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'settle an agreement')
    return { view: actView(found, found.closedOn ? [] : ['Deze afspraak is al open.']) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await reopenAgreement(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${id}`, 'Afspraak heropend.')
  })
}

export function meta() {
  return [{ title: 'Afspraak heropenen – Gestand' }]
}

export default function ReopenAgreement() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Afspraak heropenen"
      view={view}
      answer={answer}
      submitLabel="Afspraak heropenen"
      warning="De afspraak staat dan weer open, en Gestand herinnert er weer aan."
    >
      <ReasonField answer={answer} />
    </ActPage>
  )
}
