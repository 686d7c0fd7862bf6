import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { CommitmentFields } from '#app/features/commitments/commitment-fields.tsx'
import { commitmentForm } from '#app/features/commitments/commitment-form.ts'
import { detailsGiven } from '#app/features/commitments/details-form.ts'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { termGiven } from '#app/features/obligations/act-forms.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readChoices } from '#app/routes/obligations/read-choices.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'record a commitment')
    const [choices, posts] = await Promise.all([
      readChoices(actor, desk, 'record a commitment'),
      listPostChoices(desk.world),
    ])
    return { ...choices, posts }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(commitmentForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { dossier, ...facts } = read.input
    const id = await recordCommitment(world, actor, {
      ...facts,
      dossierId: dossier,
      term: termGiven(facts),
      details: detailsGiven(facts),
    })
    return goTo(`/toezeggingen/${id}`, 'Vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Toezegging vastleggen – Gestand' }]
}

export default function AddCommitment() {
  const choices = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Toezegging vastleggen', Boolean(answer))}
      breadcrumbs={[{ to: '/toezeggingen', label: 'Toezeggingen' }]}
      intro="Leg hier vast waar de Kamer op wacht: een toezegging, een verzoek of een motie."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Vastleggen"
        cancelTo="/toezeggingen"
      >
        <CommitmentFields answer={answer} choices={choices} />
      </ActionForm>
    </Page>
  )
}
