import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { makeDraftForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findSetBeginning } from '#app/features/drafts/find-set-beginning.server.ts'
import { MakeDraftFields } from '#app/features/drafts/make-draft-fields.tsx'
import { makeDraft } from '#app/features/drafts/make-draft.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { isId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

const most = 50

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const chosen = [...new Set(query.getAll('kies').filter(isId))]
    return findSetBeginning(world, actor, chosen.slice(0, most))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(makeDraftForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { told: _told, ...input } = read.input
    const made = await makeDraft(world, actor, { ...input, consultationId: null, confidential: [] })
    return made.length > 1
      ? goTo('/brieven/concepten', 'Er zijn twee brieven begonnen, aan elke Kamer één.')
      : goTo(draftPath(made[0] ?? ''), 'De brief is begonnen. Lees de zinnen na en vul aan wat ontbreekt.')
  })
}

export function meta() {
  return [{ title: 'Brief aan de Kamer maken – Gestand' }]
}

export default function MakeForCommitments() {
  const { answerable, left, posts, stands } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Brief aan de Kamer maken', Boolean(answer))}
      breadcrumbs={[{ to: '/toezeggingen', label: 'Toezeggingen' }]}
      intro="Gestand begint de brief met wat de Kamer vroeg en wat u toezegde. Daarna schrijft u verder."
      width="reading"
    >
      {left > 0 && !answer && (
        <Alert tone="info">
          {left === 1 ? 'Eén gekozen regel staat' : `${left} gekozen regels staan`} hier niet bij: die is
          afgerond, of er is al een brief over in de maak.
        </Alert>
      )}
      {answerable.length === 0 && !answer ? (
        <EmptyState
          title="Kies eerst wat de brief beantwoordt"
          action={<ButtonLink to="/toezeggingen">Naar de toezeggingen</ButtonLink>}
        >
          Vink in de lijst aan waarop de Kamer wacht, en kies daarna «Brief maken».
        </EmptyState>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Brief beginnen"
          cancelTo="/toezeggingen"
        >
          <MakeDraftFields {...{ answer, answerable, posts, stands }} confidential={[]} />
        </ActionForm>
      )}
    </Page>
  )
}
