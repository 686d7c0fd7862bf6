import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unreachStage } from '#app/features/decisions/unreach-stage.server.ts'
import { gatePath, stageView } from '#app/features/decisions/stage-act.ts'
import { findStageToChange, objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { reasonForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const { decision, stage } = await findStageToChange(world.database, actor, ids)
    const closed = [
      ...objectionsToStages(decision),
      ...(stage.reachedOn ? [] : ['Deze stap is nog niet bereikt.']),
    ]
    return { view: stageView(decision, stage, closed) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await unreachStage(world, actor, { ...ids, ...read.input })
    return goTo(gatePath(ids.decisionId), 'De stap is weer open.')
  })
}

export function meta() {
  return [{ title: 'Toch niet bereikt – Gestand' }]
}

export default function UnreachStage() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Toch niet bereikt" view={view} answer={answer} submitLabel="Toch niet bereikt">
      <ReasonField answer={answer} />
    </ActPage>
  )
}
