import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findDecisionToChange,
  objectionsToClosed,
} from '#app/features/decisions/decision-to-change.server.ts'
import { dropDecision } from '#app/features/decisions/drop-decision.server.ts'
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
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'withdraw a decision')
    return { view: actView(found, objectionsToClosed(found.decision)) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.decision)
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await dropDecision(world, actor, { id, ...read.input })
    return goTo(`/besluiten/${id}`, 'Het besluit is vervallen.')
  })
}

export function meta() {
  return [{ title: 'Besluit laten vervallen – Gestand' }]
}

export default function DropDecision() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Besluit laten vervallen"
      view={view}
      answer={answer}
      submitLabel="Laten vervallen"
      appearance="danger"
      warning="Het besluit wordt dan niet meer genomen, en Gestand herinnert er niet meer aan. U kunt het later heropenen."
    >
      <ReasonField answer={answer} />
    </ActPage>
  )
}
