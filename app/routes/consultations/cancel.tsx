import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cancelConsultation } from '#app/features/consultations/cancel-consultation.server.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { id, title, meetsOn } = await findConsultationToChange(
      world,
      actor,
      requireId(params.consultation),
    )
    return { id, title, meetsOn }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    await cancelConsultation(world, actor, { consultationId })
    return goTo(consultationPath(consultationId), 'Het overleg is geannuleerd.')
  })
}

export function meta() {
  return [{ title: 'Overleg annuleren – Gestand' }]
}

export default function CancelConsultation() {
  const { id, title, meetsOn } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Overleg annuleren"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`«${title}» van ${writeDay(meetsOn)} annuleren?`}
        consequence="Deelnemers en agenda blijven bewaard. U kunt het annuleren later ongedaan maken."
        confirmLabel="Overleg annuleren"
        cancelTo={consultationPath(id)}
        cancelLabel="Niet annuleren"
        general={answer?.general}
      />
    </Page>
  )
}
