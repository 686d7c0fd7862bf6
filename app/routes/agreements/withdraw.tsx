import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findAgreementToChange,
  objectionsToClosed,
} from '#app/features/agreements/agreement-to-change.server.ts'
import { withdrawAgreement } from '#app/features/agreements/withdraw-agreement.server.ts'
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
    const found = await findAgreementToChange(world.database, actor, id, 'withdraw an agreement')
    return { view: actView(found, objectionsToClosed(found.agreement)) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await withdrawAgreement(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${id}`, 'Afspraak ingetrokken.')
  })
}

export function meta() {
  return [{ title: 'Afspraak intrekken – Gestand' }]
}

export default function WithdrawAgreement() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Afspraak intrekken"
      view={view}
      answer={answer}
      submitLabel="Afspraak intrekken"
      appearance="danger"
      warning="Niemand hoeft deze afspraak dan nog na te komen, en Gestand herinnert er niet meer aan. U kunt haar later heropenen."
    >
      <ReasonField answer={answer} />
    </ActPage>
  )
}
