import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findTopic } from '#app/features/consultations/find-topic.server.ts'
import { removeTopic } from '#app/features/minutes/remove-topic.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    return findTopic(world, actor, requireId(params.consultation), requireId(params.topic))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    await removeTopic(world, actor, { consultationId, topicId: requireId(params.topic) })
    return goTo(`${consultationPath(consultationId)}#agenda`, 'Agendapunt weggehaald.')
  })
}

export function meta() {
  return [{ title: 'Agendapunt weghalen – Gestand' }]
}

export default function RemoveTopic() {
  const { consultation, topic } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Agendapunt weghalen"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(consultation.id), label: consultation.title },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`«${topic.title}» van de agenda halen?`}
        consequence="Dit kan alleen als er bij dit punt nog niets in het verslag staat. U kunt het punt later opnieuw toevoegen."
        confirmLabel="Agendapunt weghalen"
        cancelTo={consultationPath(consultation.id)}
        cancelLabel="Niet weghalen"
        general={answer?.general}
      />
    </Page>
  )
}
