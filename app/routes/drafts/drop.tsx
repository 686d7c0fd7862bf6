import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dropDraft } from '#app/features/drafts/drop-draft.server.ts'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { id, subject, state } = await findDraft(world.database, actor, requireId(params.draft))
    return { id, subject, closed: objectionsToWriting(state) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    await dropDraft(world, actor, { id: requireId(params.draft) })
    return goTo('/brieven/concepten', 'De brief is weggegooid.')
  })
}

export function meta() {
  return [{ title: 'Brief weggooien – Gestand' }]
}

export default function DropDraft() {
  const { id, subject, closed } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Brief weggooien"
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(id), label: subject },
      ]}
      width="reading"
    >
      {closed.length > 0 && !answer ? (
        <Alert tone="info">{closed.join(' ')}</Alert>
      ) : (
        <ConfirmForm
          question="Wilt u deze brief weggooien?"
          consequence="Niemand kan er nog in schrijven en hij gaat niet naar de Kamer. Wat hij zou beantwoorden, blijft open staan. De tekst blijft te lezen."
          confirmLabel="Brief weggooien"
          cancelTo={draftPath(id)}
          general={answer?.general}
        />
      )}
    </Page>
  )
}
