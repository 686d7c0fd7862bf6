import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { DecisionFields } from '#app/features/decisions/decision-fields.tsx'
import { decisionForm } from '#app/features/decisions/decision-form.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
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
    requireMay(actor, 'record a decision')
    return readChoices(actor, desk, 'record a decision')
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(decisionForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { dossier, ...facts } = read.input
    const id = await recordDecision(world, actor, { ...facts, dossierId: dossier, term: termGiven(facts) })
    return goTo(`/besluiten/${id}`, 'Vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Vervolgbesluit vastleggen – Gestand' }]
}

export default function AddDecision() {
  const choices = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Vervolgbesluit vastleggen', Boolean(answer))}
      breadcrumbs={[{ to: '/besluiten', label: 'Besluiten' }]}
      intro="Leg hier vast welk besluit in welke periode wordt genomen, en waar het op wacht."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Vastleggen"
        cancelTo="/besluiten"
      >
        <DecisionFields answer={answer} choices={choices} />
      </ActionForm>
    </Page>
  )
}
