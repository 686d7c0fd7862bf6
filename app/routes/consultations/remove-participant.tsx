import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findParticipant } from '#app/features/consultations/find-participant.server.ts'
import { seatName } from '#app/features/consultations/participant.ts'
import { removeParticipant } from '#app/features/consultations/remove-participant.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { consultation, participant } = await findParticipant(
      world,
      actor,
      requireId(params.consultation),
      requireId(params.participant),
    )
    const isReleased = consultation.minutes?.releasedAt !== null
    return { id: consultation.id, title: consultation.title, participant, isReleased }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const participantId = requireId(params.participant)
    await removeParticipant(world, actor, { consultationId, participantId })
    return goTo(consultationPath(consultationId), 'Deelnemer weggehaald.')
  })
}

export function meta() {
  return [{ title: 'Deelnemer weghalen – Gestand' }]
}

export default function RemoveParticipant() {
  const { id, title, participant, isReleased } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Deelnemer weghalen"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`${seatName(participant)} weghalen?`}
        consequence={
          isReleased
            ? `Zit er niemand anders namens ${participant.represents.name}, dan ziet die organisatie dit overleg en het verslag niet meer. U kunt de deelnemer later weer toevoegen.`
            : 'U kunt de deelnemer later weer toevoegen.'
        }
        confirmLabel="Deelnemer weghalen"
        cancelTo={consultationPath(id)}
        cancelLabel="Niet weghalen"
        general={answer?.general}
      />
    </Page>
  )
}
