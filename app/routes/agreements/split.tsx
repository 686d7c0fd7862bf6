import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findAgreementToChange,
  objectionsToClosed,
} from '#app/features/agreements/agreement-to-change.server.ts'
import { readParties } from '#app/features/agreements/read-parties.server.ts'
import { splitAgreement } from '#app/features/agreements/split-agreement.server.ts'
import { SplitFields } from '#app/features/agreements/successor-fields.tsx'
import { readSplit } from '#app/features/agreements/successor-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'withdraw an agreement')
    const { choice } = await readParties(world.database, id)
    return {
      view: actView(found, objectionsToClosed(found.agreement)),
      organisations: await listOrganisationChoices(world, today),
      withExecutors: choice.executors.length > 0,
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readSplit(form)
    if (!read.ok) return wrongInput(read.answer)
    const parts = await splitAgreement(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${id}`, `Afspraak gesplitst in ${parts.length} andere.`)
  })
}

export function meta() {
  return [{ title: 'Afspraak splitsen – Gestand' }]
}

export default function SplitAgreement() {
  const { view, ...choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Afspraak splitsen"
      view={view}
      answer={answer}
      submitLabel="Afspraak splitsen"
      warning="Deze afspraak sluit dan als «gesplitst», niet als nagekomen. De delen staan open. Zolang niemand aan een deel werkt, kunt u dit terugdraaien."
    >
      <SplitFields answer={answer} {...choices} />
    </ActPage>
  )
}
