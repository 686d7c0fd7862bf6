import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { resumeConsultation } from '#app/features/consultations/resume-consultation.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { id, title } = await findConsultationToChange(world, actor, requireId(params.consultation))
    return { id, title }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    await resumeConsultation(world, actor, { consultationId })
    return goTo(consultationPath(consultationId), 'Het overleg gaat weer door.')
  })
}

export function meta() {
  return [{ title: 'Annuleren ongedaan maken – Gestand' }]
}

export default function ResumeConsultation() {
  const { id, title } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Annuleren ongedaan maken"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      intro={`«${title}» staat daarna weer gepland op dezelfde dag.`}
      width="reading"
    >
      <ActionForm
        submitLabel="Annuleren ongedaan maken"
        cancelTo={consultationPath(id)}
        cancelLabel="Geannuleerd laten"
        general={answer?.general}
      />
    </Page>
  )
}
