import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMayAddColleagues } from '#app/features/people/colleagues.ts'
import { changePerson } from '#app/features/people/change-person.server.ts'
import { findManagedPerson } from '#app/features/people/find-person.server.ts'
import { PersonFields } from '#app/features/people/person-fields.tsx'
import { personChangeSchema } from '#app/features/people/person-form.ts'
import { StandingNow } from '#app/features/people/standing-now.tsx'
import { UndoEndField } from '#app/features/people/undo-end-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => ({
    person: await findManagedPerson(world, actor, requireId(params.person)),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMayAddColleagues(actor)
    const personId = requireId(params.person)
    const read = readForm(personChangeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changePerson(world, actor, { personId, ...read.input })
    return goTo(`/personen/${personId}`, `${read.input.name} gewijzigd.`)
  })
}

export function meta() {
  return [{ title: 'Persoon wijzigen – Gestand' }]
}

export default function ChangePerson() {
  const { person } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/personen/${person.id}`
  const theirs = answer?.theirs as { name: string; mail: string | null } | null | undefined
  return (
    <Page
      title={titleWithErrors('Persoon wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/personen', label: 'Personen' },
        { to: path, label: person.name },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Wijzigingen opslaan"
        cancelTo={path}
      >
        {theirs && (
          <StandingNow
            items={[
              { label: 'Naam', value: theirs.name },
              { label: 'E-mailadres', value: theirs.mail },
            ]}
          />
        )}
        <VersionField answer={answer} current={person.version} />
        <PersonFields
          values={answer?.values ?? { name: person.name, mail: person.mail ?? '' }}
          errors={answer?.errors}
        />
        <UndoEndField
          endsOn={person.endsOn}
          label="Maak het einde ongedaan"
          hint="Functies die tegelijk zijn beëindigd, komen niet vanzelf terug."
        />
      </ActionForm>
    </Page>
  )
}
