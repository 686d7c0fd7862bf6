import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { changeOrganisation } from '#app/features/people/change-organisation.server.ts'
import { findOrganisation } from '#app/features/people/find-organisation.server.ts'
import { OrganisationFields } from '#app/features/people/organisation-fields.tsx'
import {
  organisationChangeSchema,
  organisationKindNames,
  type OrganisationInput,
} from '#app/features/people/organisation-form.ts'
import { StandingNow } from '#app/features/people/standing-now.tsx'
import { UndoEndField } from '#app/features/people/undo-end-field.tsx'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'manage organisations')
    return { organisation: await findOrganisation(world, actor, requireId(params.organisation)) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage organisations')
    const organisationId = requireId(params.organisation)
    const read = readForm(organisationChangeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeOrganisation(world, actor, { organisationId, ...read.input })
    return goTo(`/organisaties/${organisationId}`, `${read.input.name} gewijzigd.`)
  })
}

export function meta() {
  return [{ title: 'Organisatie wijzigen – Gestand' }]
}

export default function ChangeOrganisation() {
  const { organisation } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/organisaties/${organisation.id}`
  const { name, kind, tooi, startsOn } = organisation
  return (
    <Page
      title={titleWithErrors('Organisatie wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/organisaties', label: 'Organisaties en personen' },
        { to: path, label: name },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Wijzigingen opslaan"
        cancelTo={path}
      >
        <Theirs theirs={answer?.theirs as OrganisationInput | null} />
        <VersionField answer={answer} current={organisation.version} />
        <OrganisationFields
          values={answer?.values ?? { name, kind, tooi: tooi ?? '', startsOn: startsOn ?? '' }}
          errors={answer?.errors}
        />
        <UndoEndField
          endsOn={organisation.endsOn}
          label="Maak het einde ongedaan"
          hint="Functies die tegelijk zijn beëindigd, komen niet vanzelf terug."
        />
      </ActionForm>
    </Page>
  )
}

function Theirs({ theirs }: { theirs: OrganisationInput | null | undefined }) {
  if (!theirs) return null
  return (
    <StandingNow
      items={[
        { label: 'Naam', value: theirs.name },
        { label: 'Soort', value: organisationKindNames[theirs.kind] },
        { label: 'TOOI-code', value: theirs.tooi },
        { label: 'Eerste dag', value: theirs.startsOn && writeDay(theirs.startsOn) },
      ]}
    />
  )
}
