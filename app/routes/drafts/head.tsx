import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { changeDraftFacts } from '#app/features/drafts/change-draft-facts.server.ts'
import { headForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { HeadFields } from '#app/features/drafts/head-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const draft = await findDraft(world.database, actor, requireId(params.draft))
    const { id, subject, reference, datedOn, signatoryId, factsVersion, state } = draft
    const posts = await listPostChoices(world, signatoryId)
    const closed = objectionsToWriting(state)
    return { head: { id, subject, reference, datedOn, signatoryId }, factsVersion, posts, closed }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.draft)
    const read = readForm(headForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { version, ...head } = read.input
    await changeDraftFacts(world, actor, { id, factsVersion: version, ...head })
    return goTo(draftPath(id), 'De gegevens zijn opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Gegevens van de brief – Gestand' }]
}

export default function ChangeHead() {
  const { head, factsVersion, posts, closed } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Gegevens van de brief', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(head.id), label: head.subject },
      ]}
      width="reading"
    >
      {closed.length > 0 && !answer ? (
        <Alert tone="info">{closed.join(' ')}</Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Gegevens opslaan"
          cancelTo={draftPath(head.id)}
        >
          <VersionField answer={answer} current={factsVersion} />
          <HeadFields answer={answer} head={head} posts={posts} />
        </ActionForm>
      )}
    </Page>
  )
}
