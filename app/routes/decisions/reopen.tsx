import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { reopenDecision } from '#app/features/decisions/reopen-decision.server.ts'
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
    const found = await findDecisionToChange(world.database, actor, id, 'take a decision')
    return { view: actView(found, found.closedOn ? [] : ['Dit besluit moet nog worden genomen.']) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.decision)
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await reopenDecision(world, actor, { id, ...read.input })
    return goTo(`/besluiten/${id}`, 'Besluit heropend.')
  })
}

export function meta() {
  return [{ title: 'Besluit heropenen – Gestand' }]
}

export default function ReopenDecision() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Besluit heropenen"
      view={view}
      answer={answer}
      submitLabel="Besluit heropenen"
      warning="Het besluit moet dan weer worden genomen, en Gestand herinnert er weer aan."
    >
      <ReasonField answer={answer} />
    </ActPage>
  )
}
