import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerPartly } from '#app/features/drafts/answer-partly.server.ts'
import { partForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { findAnswerInDraft } from '#app/features/drafts/find-answer-in-draft.server.ts'
import { PartFields } from '#app/features/drafts/part-fields.tsx'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Quoted } from '#app/ui/text.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const [id, obligationId] = [requireId(params.draft), requireId(params.commitment)]
    const found = await findAnswerInDraft(world, actor, { id, obligationId })
    return { ...found, today, closed: objectionsToWriting(found.draft.state) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const [id, obligationId] = [requireId(params.draft), requireId(params.commitment)]
    const read = readForm(partForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await answerPartly(world, actor, { id, obligationId, ...read.input })
    return goTo(draftPath(id, 'vernieuwen'), 'Opgeslagen. Bekijk wat er in de tekst verandert.')
  })
}

export function meta() {
  return [{ title: 'Een deel beantwoorden – Gestand' }]
}

export default function AnswerPartly() {
  const { draft, item, today, closed } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Een deel beantwoorden', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(draft.id), label: draft.subject },
      ]}
      width="reading"
    >
      <Quoted>{shortWording(item.whole, 400)}</Quoted>
      {closed.length > 0 && !answer ? (
        <Alert tone="info">{closed.join(' ')}</Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Opslaan"
          cancelTo={draftPath(draft.id)}
        >
          <PartFields answer={answer} item={item} today={today} />
        </ActionForm>
      )}
    </Page>
  )
}
