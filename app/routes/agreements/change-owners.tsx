import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { changeAgreementOwners } from '#app/features/agreements/change-agreement-owners.server.ts'
import { ownersForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { listOwners } from '#app/features/obligations/list-owners.server.ts'
import { OwnersFields } from '#app/features/obligations/owners-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'withdraw an agreement')
    return {
      view: actView(
        found,
        found.closedOn ? ['Dit is al afgerond. Heropen het eerst, dan kunt u de eigenaar wijzigen.'] : [],
      ),
      organisations: await listOrganisationChoices(world, today),
      owners: await listOwners(world, found.id),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(ownersForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeAgreementOwners(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${id}`, 'Eigenaar gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Eigenaar wijzigen – Gestand' }]
}

export default function ChangeAgreementOwners() {
  const { view, organisations, owners } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Eigenaar wijzigen" view={view} answer={answer} submitLabel="Eigenaar wijzigen">
      <OwnersFields answer={answer} organisations={organisations} owners={owners} />
    </ActPage>
  )
}
