import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AttachmentFields } from '#app/features/attachments/attachment-fields.tsx'
import { reachStage } from '#app/features/decisions/reach-stage.server.ts'
import { gatePath, stageView } from '#app/features/decisions/stage-act.ts'
import { reachForm } from '#app/features/decisions/stage-forms.ts'
import { findStageToChange, objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { skippedBefore } from '#app/features/gates/reaching.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readWithEvidence } from '#app/routes/obligations/evidence.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { DateField, TextArea } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const { decision, stage, stages } = await findStageToChange(world.database, actor, ids)
    const closed = [...objectionsToStages(decision), ...(stage.reachedOn ? ['Deze stap is al bereikt.'] : [])]
    return { view: stageView(decision, stage, closed), skipped: skippedBefore(stages, stage.id), today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const { world, params, goTo } = desk
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    await findStageToChange(world.database, actor, ids)
    const read = await readWithEvidence(desk, reachForm)
    if (!read.ok) return wrongInput(read.answer)
    await reachStage(world, actor, { ...ids, ...read.input, files: read.evidence })
    return goTo(gatePath(ids.decisionId), 'Vastgelegd dat de stap is bereikt.')
  })
}

export function meta() {
  return [{ title: 'Stap bereikt – Gestand' }]
}

export default function ReachStage() {
  const { view, skipped, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Stap bereikt"
      view={view}
      answer={answer}
      submitLabel="Vastleggen dat dit is bereikt"
      sendsFiles
      warning={skipped.length > 0 && `Nog niet bereikt is wat hiervoor komt: ${skipped.join(', ')}.`}
    >
      <DateField
        label="Bereikt op"
        name="on"
        defaultValue={String(answer?.values.on ?? today)}
        errors={answer?.errors.on}
      />
      <TextArea
        label="Waaruit blijkt dat?"
        name="evidence"
        rows={2}
        hint="Bijvoorbeeld het kenmerk van een brief, of waar het rapport staat."
        maxLength={2000}
        defaultValue={String(answer?.values.evidence ?? '')}
        errors={answer?.errors.evidence}
      />
      <AttachmentFields answer={answer} readers="everyone" optional />
    </ActPage>
  )
}
