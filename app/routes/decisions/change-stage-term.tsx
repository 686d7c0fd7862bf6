import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeStageTerm } from '#app/features/decisions/change-stage-term.server.ts'
import { gatePath, stageView } from '#app/features/decisions/stage-act.ts'
import { stageTermForm } from '#app/features/decisions/stage-forms.ts'
import { findStageToChange, objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { DateField } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const { decision, stage } = await findStageToChange(world.database, actor, ids)
    return { view: stageView(decision, stage, objectionsToStages(decision)), today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const read = readForm(stageTermForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { term, ...change } = read.input
    const slip = await changeStageTerm(world, actor, {
      ...ids,
      ...change,
      words: term,
      window: windowGiven(change),
    })
    return slip
      ? goTo(`/verschuivingen/${slip}`, 'Termijn gewijzigd. Beslis nu wat meeschuift.')
      : goTo(gatePath(ids.decisionId), 'Termijn gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Termijn van een stap – Gestand' }]
}

export default function ChangeStageTerm() {
  const { view, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Termijn van de stap" view={view} answer={answer} submitLabel="Termijn vastleggen">
      <TermField
        saidOn={today}
        saidOnField="saidOn"
        defaultValue={String(answer?.values.term ?? view.term?.words ?? '')}
        errors={answer?.errors.term}
      />
      <DateField
        label="Gezegd op"
        name="saidOn"
        hint="Een termijn als «binnen zes weken» telt vanaf deze dag."
        defaultValue={String(answer?.values.saidOn ?? today)}
        errors={answer?.errors.saidOn}
      />
      <OwnWindowFields answer={answer} />
      <ReasonField
        answer={answer}
        optional={!view.hasWindow}
        hint="Waarom verandert de termijn? De reden komt in de geschiedenis te staan."
      />
    </ActPage>
  )
}
