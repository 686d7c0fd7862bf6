import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findDecisionToChange,
  objectionsToClosed,
} from '#app/features/decisions/decision-to-change.server.ts'
import { takeDecision } from '#app/features/decisions/take-decision.server.ts'
import { takeForm } from '#app/features/decisions/take-form.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { DateField, TextArea } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'take a decision')
    return { view: actView(found, objectionsToClosed(found.decision)), today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.decision)
    const read = readForm(takeForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await takeDecision(world, actor, { id, ...read.input })
    return goTo(`/besluiten/${id}`, 'Besluit vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Besluit vastleggen – Gestand' }]
}

export default function TakeDecision() {
  const { view, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Besluit vastleggen" view={view} answer={answer} submitLabel="Besluit vastleggen">
      <TextArea
        label="Wat is er besloten?"
        name="outcome"
        defaultValue={String(answer?.values.outcome ?? '')}
        errors={answer?.errors.outcome}
      />
      <DateField
        label="Dag van het besluit"
        name="on"
        defaultValue={String(answer?.values.on ?? today)}
        errors={answer?.errors.on}
      />
    </ActPage>
  )
}
