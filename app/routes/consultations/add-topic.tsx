import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import { AddTopicForm } from '#app/features/consultations/agenda.tsx'
import { topicSchema } from '#app/features/consultations/consultation-form.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { id, title } = await findConsultationToChange(world, actor, requireId(params.consultation))
    return { id, title }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(topicSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await addTopic(world, actor, { consultationId, ...read.input })
    return goTo(`${consultationPath(consultationId)}#agenda`, `«${read.input.title}» staat op de agenda.`)
  })
}

export function meta() {
  return [{ title: 'Agendapunt toevoegen – Gestand' }]
}

export default function AddTopic() {
  const { id, title } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Agendapunt toevoegen', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      width="reading"
    >
      <AddTopicForm consultationId={id} answer={answer} />
    </Page>
  )
}
