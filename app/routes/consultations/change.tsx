import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeConsultation } from '#app/features/consultations/change-consultation.server.ts'
import { changeSchema } from '#app/features/consultations/consultation-form.ts'
import { ConsultationFields } from '#app/features/consultations/consultation-fields.tsx'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { TheirFacts, versionAfter } from '#app/features/consultations/their-facts.tsx'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findConsultationToChange(world, actor, requireId(params.consultation))
    const { id, title, kind, meetsOn, beginsAtTime, place, version } = found
    return { id, title, version, values: { title, kind, meetsOn, beginsAtTime: beginsAtTime ?? '', place } }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(changeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeConsultation(world, actor, { consultationId, ...read.input })
    return goTo(
      consultationPath(consultationId),
      `Gegevens opgeslagen. Het overleg is op ${writeDay(read.input.meetsOn)}.`,
    )
  })
}

export function meta() {
  return [{ title: 'Overleg wijzigen – Gestand' }]
}

const labels = { title: 'Titel', kind: 'Soort', meetsOn: 'Datum', beginsAtTime: 'Begint om', place: 'Plaats' }

export default function ChangeConsultation() {
  const { id, title, version, values } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Overleg wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Gegevens opslaan"
        cancelTo={consultationPath(id)}
      >
        <TheirFacts theirs={answer?.theirs} labels={labels} />
        <ConsultationFields values={answer?.values ?? values} errors={answer?.errors} />
        <input
          type="hidden"
          name="version"
          key={versionAfter(answer?.theirs, version)}
          defaultValue={versionAfter(answer?.theirs, Number(answer?.values.version ?? version))}
        />
      </ActionForm>
    </Page>
  )
}
