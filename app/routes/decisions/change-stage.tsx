import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeStage } from '#app/features/decisions/change-stage.server.ts'
import { listDeliveryChoices } from '#app/features/decisions/list-delivery-choices.server.ts'
import { gatePath, stageView } from '#app/features/decisions/stage-act.ts'
import { StageFields } from '#app/features/decisions/stage-fields.tsx'
import { stageForm } from '#app/features/decisions/stage-forms.ts'
import { findStageToChange, objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const { decision, stage } = await findStageToChange(world.database, actor, ids)
    const { dossierId } = decision
    return {
      view: stageView(decision, stage, objectionsToStages(decision)),
      known: { name: stage.kind === 'own' ? stage.name : null, organisationId: stage.organisationId },
      deliveredById: stage.deliveredById ?? '',
      organisations: await listOrganisationChoices(world, today),
      agreements: await listDeliveryChoices(world, actor, { dossierId, chosen: stage.deliveredById }),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const read = readForm(stageForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { organisation, agreement, ...change } = read.input
    await changeStage(world, actor, {
      ...ids,
      ...change,
      organisationId: organisation,
      deliveredById: agreement,
    })
    return goTo(gatePath(ids.decisionId), 'Stap gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Stap wijzigen – Gestand' }]
}

export default function ChangeStage() {
  const { view, known, deliveredById, organisations, agreements } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Stap wijzigen" view={view} answer={answer} submitLabel="Stap wijzigen">
      <StageFields answer={answer} organisations={organisations} known={known} />
      <ComboField
        label="Welke afspraak levert deze stap?"
        name="agreement"
        optional
        hint="Wordt die afspraak later, dan stelt Gestand voor dat deze stap meeschuift."
        options={agreements}
        defaultValue={answer ? (answer.values.agreement ?? '') : deliveredById}
        errors={answer?.errors.agreement}
      />
    </ActPage>
  )
}
