import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presenceIn, presenceSchema } from '#app/features/consultations/consultation-form.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { PresenceFields } from '#app/features/consultations/presence-fields.tsx'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findConsultationToChange(world, actor, requireId(params.consultation))
    const { id, title, meetsOn, heldAt, participants, version } = found
    return { id, title, meetsOn, isHeld: heldAt !== null, participants, version }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const { participants } = await findConsultationToChange(world, actor, consultationId)
    const ids = participants.map(({ id }) => id)
    const read = readForm(presenceSchema(ids), form)
    if (!read.ok) return wrongInput(read.answer)
    await holdConsultation(world, actor, {
      consultationId,
      presence: presenceIn(read.input, ids),
      version: Number(read.input.version),
    })
    return goTo(consultationPath(consultationId), 'Vastgelegd dat het overleg is gehouden, en wie er was.')
  })
}

export function meta() {
  return [{ title: 'Overleg gehouden – Gestand' }]
}

export default function HoldConsultation() {
  const { id, title, meetsOn, isHeld, participants, version } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors(isHeld ? 'Aanwezigheid wijzigen' : 'Overleg gehouden', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      intro={
        participants.length > 0
          ? `Wie was er op ${writeDay(meetsOn)} bij «${title}»?`
          : 'Er zijn nog geen deelnemers. U kunt vastleggen dat het overleg is gehouden en ze later toevoegen.'
      }
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel={isHeld ? 'Aanwezigheid opslaan' : 'Vastleggen dat het is gehouden'}
        cancelTo={consultationPath(id)}
      >
        <VersionField answer={answer} current={version} />
        <PresenceFields participants={participants} values={answer?.values} errors={answer?.errors} />
      </ActionForm>
    </Page>
  )
}
