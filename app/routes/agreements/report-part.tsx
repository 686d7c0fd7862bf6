import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { PartFields } from '#app/features/agreements/part-fields.tsx'
import { partForm } from '#app/features/agreements/parties-form.ts'
import {
  findPartToReport,
  objectionsToReporting,
  reportPart,
} from '#app/features/agreements/report-part.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const item = await findAgreementToChange(
      world.database,
      actor,
      requireId(params.agreement),
      'report progress',
    )
    const part = await findPartToReport(world.database, actor, item, requireId(params.party))
    const { state, stateOn, note, version, organisation } = part
    return {
      view: { ...actView(item, objectionsToReporting(item)), version },
      part: { state, stateOn, note, name: organisation.name },
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const partyId = requireId(params.party)
    const read = readForm(partForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await reportPart(world, actor, { id, partyId, ...read.input })
    return goTo(`/afspraken/${id}`, 'Deel gemeld.')
  })
}

export function meta() {
  return [{ title: 'Deel melden – Gestand' }]
}

export default function ReportPart() {
  const { view, part, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title={`Deel van ${part.name} melden`} view={view} answer={answer} submitLabel="Deel melden">
      <PartFields answer={answer} part={part} today={today} />
    </ActPage>
  )
}
