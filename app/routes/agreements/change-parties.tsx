import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { changeParties, objectionsToChange } from '#app/features/agreements/change-parties.server.ts'
import { PartiesFields } from '#app/features/agreements/parties-fields.tsx'
import { partiesForm } from '#app/features/agreements/parties-form.ts'
import { readParties } from '#app/features/agreements/read-parties.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'withdraw an agreement')
    const { choice, parties } = await readParties(world.database, id)
    return {
      view: actView(found, objectionsToChange(found)),
      organisations: await listOrganisationChoices(world, today),
      choice,
      isNew: parties.length === 0,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(partiesForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeParties(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${id}`, 'Partijen gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Partijen wijzigen – Gestand' }]
}

export default function ChangeParties() {
  const { view, organisations, choice, isNew } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Partijen wijzigen" view={view} answer={answer} submitLabel="Partijen wijzigen">
      <PartiesFields answer={answer} organisations={organisations} choice={choice} />
      <ReasonField
        answer={answer}
        optional={isNew}
        hint="Waarom veranderen de partijen? Alleen het ministerie leest de reden. Wie u weghaalt, ziet de afspraak daarna niet meer."
      />
    </ActPage>
  )
}
