import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addPromise } from '#app/features/drafts/add-promise.server.ts'
import { promiseForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { PromiseFields, PromiseList } from '#app/features/drafts/promise-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const { id, subject, state, items, datedOn } = await findDraft(
      world.database,
      actor,
      requireId(params.draft),
    )
    const promises = items
      .filter(({ role, obligationId }) => role === 'makes' && obligationId === null)
      .map((item) => ({ id: item.id, wording: item.wording, term: item.term }))
    return { draft: { id, subject }, promises, on: datedOn ?? today, closed: objectionsToWriting(state) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.draft)
    const read = readForm(promiseForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await addPromise(world, actor, { id, ...read.input })
    return goTo(
      draftPath(id, 'vernieuwen'),
      'De toezegging hoort bij de brief. Bekijk wat er in de tekst verandert.',
    )
  })
}

export function meta() {
  return [{ title: 'Toezeggen in deze brief – Gestand' }]
}

export default function PromiseInDraft() {
  const { draft, promises, on, closed } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Toezeggen in deze brief', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(draft.id), label: draft.subject },
      ]}
      intro="Wat u hier toezegt, komt in het register zodra de brief is verzonden."
      width="reading"
    >
      {closed.length > 0 && !answer && <Alert tone="info">{closed.join(' ')}</Alert>}
      {promises.length > 0 && (
        <Section title="Deze brief zegt toe" count={promises.length}>
          <PromiseList draftId={draft.id} promises={promises} mayChange={closed.length === 0} />
        </Section>
      )}
      {(closed.length === 0 || answer) && (
        <Section title="Nieuwe toezegging">
          <ActionForm
            errors={answer?.errors}
            general={answer?.general}
            submitLabel="Toezegging toevoegen"
            cancelTo={draftPath(draft.id)}
          >
            <PromiseFields answer={answer} on={on} />
          </ActionForm>
        </Section>
      )}
    </Page>
  )
}
