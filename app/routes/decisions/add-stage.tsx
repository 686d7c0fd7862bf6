import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { gatePath } from '#app/features/decisions/stage-act.ts'
import { StageFields } from '#app/features/decisions/stage-fields.tsx'
import { newStageForm } from '#app/features/decisions/stage-forms.ts'
import { objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { TermField } from '#app/features/obligations/term-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'record a decision')
    return {
      view: { ...actView(found, objectionsToStages(found)), path: gatePath(id) },
      organisations: await listOrganisationChoices(world, today),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const decisionId = requireId(params.decision)
    const read = readForm(newStageForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { name, organisation, term } = read.input
    const stage = { kind: 'own' as const, name, organisationId: organisation, words: term }
    await addStages(world, actor, { decisionId, stages: [stage] })
    return goTo(gatePath(decisionId), 'Stap vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Eigen stap – Gestand' }]
}

export default function AddStage() {
  const { view, organisations, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Eigen stap" view={view} answer={answer} submitLabel="Stap vastleggen">
      <StageFields answer={answer} organisations={organisations} known={{ name: '', organisationId: null }} />
      <TermField
        optional
        saidOn={today}
        defaultValue={String(answer?.values.term ?? '')}
        errors={answer?.errors.term}
      />
    </ActPage>
  )
}
