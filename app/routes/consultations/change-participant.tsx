import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeParticipant } from '#app/features/consultations/change-participant.server.ts'
import { changeParticipantSchema } from '#app/features/consultations/consultation-form.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findParticipant } from '#app/features/consultations/find-participant.server.ts'
import { listSeatChoices } from '#app/features/consultations/list-seat-choices.server.ts'
import { SeatFields } from '#app/features/consultations/seat-fields.tsx'
import { TheirFacts, versionAfter } from '#app/features/consultations/their-facts.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findParticipant(
      world,
      actor,
      requireId(params.consultation),
      requireId(params.participant),
    )
    const { consultation, participant } = found
    const { organisations } = await listSeatChoices(world, consultation.meetsOn)
    const { id, title, version } = consultation
    return { id, title, version, participant, organisations }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(changeParticipantSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const participantId = requireId(params.participant)
    await changeParticipant(world, actor, { consultationId, participantId, ...read.input })
    return goTo(consultationPath(consultationId), 'Deelnemer gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Deelnemer wijzigen – Gestand' }]
}

const labels = { represents: 'Zit er namens', capacity: 'Hoedanigheid' }

export default function ChangeParticipant() {
  const { id, title, version, participant, organisations } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { capacity, represents, post } = participant
  return (
    <Page
      title={titleWithErrors(`Deelnemer wijzigen: ${post.function}`, Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Deelnemer opslaan"
        cancelTo={consultationPath(id)}
      >
        <TheirFacts theirs={answer?.theirs} labels={labels} />
        <SeatFields
          organisations={organisations}
          values={answer?.values ?? { capacity, representsId: represents.id }}
          errors={answer?.errors}
        />
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
