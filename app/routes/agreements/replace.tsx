import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findAgreementToChange,
  objectionsToClosed,
} from '#app/features/agreements/agreement-to-change.server.ts'
import { readParties } from '#app/features/agreements/read-parties.server.ts'
import { replaceAgreement } from '#app/features/agreements/replace-agreement.server.ts'
import { SuccessorFields } from '#app/features/agreements/successor-fields.tsx'
import { replaceForm } from '#app/features/agreements/successor-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'withdraw an agreement')
    const { choice } = await readParties(world.database, id)
    return {
      view: actView(found, objectionsToClosed(found.agreement)),
      organisations: await listOrganisationChoices(world, today),
      stands: { wording: found.wording, owner: choice.owner, term: found.term?.words ?? '' },
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(replaceForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const next = await replaceAgreement(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${next}`, 'Afspraak vervangen. Dit is de nieuwe.')
  })
}

export function meta() {
  return [{ title: 'Afspraak vervangen – Gestand' }]
}

export default function ReplaceAgreement() {
  const { view, ...choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Afspraak vervangen"
      view={view}
      answer={answer}
      submitLabel="Afspraak vervangen"
      warning="Deze afspraak sluit dan als «vervangen», niet als nagekomen. De nieuwe staat open, met dezelfde partijen. Zolang niemand daaraan werkt, kunt u dit terugdraaien."
    >
      <SuccessorFields answer={answer} {...choices} />
    </ActPage>
  )
}
