import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { makeDraftForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { DraftsInMaking } from '#app/features/drafts/drafts-in-making.tsx'
import { findDraftBeginning } from '#app/features/drafts/find-draft-beginning.server.ts'
import { MakeDraftFields } from '#app/features/drafts/make-draft-fields.tsx'
import { makeDraft } from '#app/features/drafts/make-draft.server.ts'
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
  return withActor(args, async (actor, { world, params }) =>
    findDraftBeginning(world, actor, requireId(params.consultation)),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(makeDraftForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { told, ...input } = read.input
    const [first = '', ...others] = await makeDraft(world, actor, {
      ...input,
      consultationId,
      confidential: told,
    })
    return others.length > 0
      ? goTo('/brieven/concepten', 'Er zijn twee brieven begonnen, aan elke Kamer één.')
      : goTo(draftPath(first), 'De brief is begonnen. Lees de zinnen na en vul aan wat ontbreekt.')
  })
}

export function meta() {
  return [{ title: 'Brief aan de Kamer maken – Gestand' }]
}

export default function MakeForConsultation() {
  const { consultation, drafts, stands, ...choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = consultationPath(consultation.id)
  return (
    <Page
      title={titleWithErrors('Brief aan de Kamer maken', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: path, label: consultation.title },
      ]}
      intro="Gestand begint de brief met zinnen uit het register: wie er was, wat is afgesproken en wat de Kamer vroeg. Daarna schrijft u verder."
      width="reading"
    >
      {drafts.length > 0 && (
        <Section title="Al in de maak">
          <DraftsInMaking drafts={drafts} />
        </Section>
      )}
      {consultation.cancelledAt ? (
        <Alert tone="info">Dit overleg is geannuleerd. Er valt niets over te schrijven.</Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Brief beginnen"
          cancelTo={path}
        >
          {!consultation.heldAt && (
            <Alert tone="warning">
              Niet vastgelegd is dat dit overleg is gehouden. U kunt de brief wel alvast beginnen.
            </Alert>
          )}
          <MakeDraftFields answer={answer} stands={stands} {...choices} />
        </ActionForm>
      )}
    </Page>
  )
}
