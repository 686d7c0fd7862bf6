import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { gatePath } from '#app/features/decisions/stage-act.ts'
import { usualStagesForm } from '#app/features/decisions/stage-forms.ts'
import { objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { UsualStagesFields } from '#app/features/decisions/usual-stages-fields.tsx'
import { readStages } from '#app/features/gates/read-stages.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'record a decision')
    const stages = await readStages(world.database, [id])
    return {
      view: { ...actView(found, objectionsToStages(found)), path: gatePath(id) },
      taken: stages.map(({ kind }) => kind),
      organisations: await listOrganisationChoices(world, today),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const decisionId = requireId(params.decision)
    const read = readForm(usualStagesForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { kinds, organisation, ...words } = read.input
    const stages = kinds.map((kind) => ({ kind, name: '', organisationId: organisation, words: words[kind] }))
    await addStages(world, actor, { decisionId, stages })
    return goTo(gatePath(decisionId), 'Stappen vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Gebruikelijke stappen – Gestand' }]
}

export default function AddUsualStages() {
  const { view, ...choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Gebruikelijke stappen" view={view} answer={answer} submitLabel="Stappen vastleggen">
      <UsualStagesFields {...choices} answer={answer} />
    </ActPage>
  )
}
