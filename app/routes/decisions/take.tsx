import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findDecisionToChange,
  objectionsToClosed,
} from '#app/features/decisions/decision-to-change.server.ts'
import { listTakeChoices } from '#app/features/decisions/list-take-choices.server.ts'
import { takeDecision } from '#app/features/decisions/take-decision.server.ts'
import { takeForm } from '#app/features/decisions/take-form.ts'
import { TakeFields } from '#app/features/decisions/take-fields.tsx'
import { waitsForWords } from '#app/features/gates/gate.ts'
import { readGate } from '#app/features/gates/read-gate.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'take a decision')
    const gate = await readGate(world.database, { id, note: found.decision.gate })
    return {
      view: actView(found, objectionsToClosed(found.decision)),
      waitsFor: gate.state === 'shut' ? waitsForWords(gate) : null,
      choices: await listTakeChoices(world, actor, found.dossierId),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.decision)
    const read = readForm(takeForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { takenBy, takenIn, ...facts } = read.input
    await takeDecision(world, actor, { id, ...facts, takenById: takenBy, takenInId: takenIn })
    return goTo(`/besluiten/${id}`, 'Besluit vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Besluit vastleggen – Gestand' }]
}

export default function TakeDecision() {
  const { view, waitsFor, choices, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Besluit vastleggen" view={view} answer={answer} submitLabel="Besluit vastleggen">
      <TakeFields answer={answer} waitsFor={waitsFor} choices={choices} today={today} />
    </ActPage>
  )
}
