import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { renameTopicSchema } from '#app/features/consultations/consultation-form.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findTopic } from '#app/features/consultations/find-topic.server.ts'
import { renameTopic } from '#app/features/consultations/rename-topic.server.ts'
import { TheirFacts } from '#app/features/consultations/their-facts.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    return findTopic(world, actor, requireId(params.consultation), requireId(params.topic))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(renameTopicSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await renameTopic(world, actor, { consultationId, topicId: requireId(params.topic), ...read.input })
    return goTo(`${consultationPath(consultationId)}#agenda`, 'Agendapunt gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Agendapunt wijzigen – Gestand' }]
}

export default function RenameTopic() {
  const { consultation, topic } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const theirs = answer?.theirs as { title: string } | null | undefined
  return (
    <Page
      title={titleWithErrors('Agendapunt wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(consultation.id), label: consultation.title },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Agendapunt opslaan"
        cancelTo={consultationPath(consultation.id)}
      >
        <TheirFacts theirs={theirs} labels={{ title: 'Agendapunt' }} />
        <TextField
          label="Agendapunt"
          name="title"
          errors={answer?.errors.title}
          defaultValue={String(answer?.values.title ?? topic.title)}
        />
        <input
          type="hidden"
          name="was"
          key={theirs?.title ?? topic.title}
          defaultValue={theirs?.title ?? String(answer?.values.was ?? topic.title)}
        />
      </ActionForm>
    </Page>
  )
}
