import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMayAddColleagues } from '#app/features/people/colleagues.ts'
import { addPerson } from '#app/features/people/add-person.server.ts'
import { findWorkplace } from '#app/features/people/find-workplace.server.ts'
import { OrganisationChoice } from '#app/features/people/organisation-choice.tsx'
import { PersonFields } from '#app/features/people/person-fields.tsx'
import { personSchema } from '#app/features/people/person-form.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) =>
    findWorkplace(world, actor, query.get('organisatie')),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMayAddColleagues(actor)
    const read = readForm(personSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const id = await addPerson(world, actor, read.input)
    return goTo(`/personen/${id}`, `${read.input.name} toegevoegd.`)
  })
}

export function meta() {
  return [{ title: 'Persoon toevoegen – Gestand' }]
}

export default function AddPerson() {
  const { fixed, organisations, needsFunction } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Persoon toevoegen', Boolean(answer))}
      breadcrumbs={[{ to: '/personen', label: 'Personen' }]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Persoon toevoegen"
        cancelTo={fixed ? `/organisaties/${fixed.id}` : '/personen'}
      >
        <PersonFields values={answer?.values} errors={answer?.errors} />
        <OrganisationChoice
          fixed={fixed}
          options={organisations}
          optional
          defaultValue={String(answer?.values.organisationId ?? '')}
          errors={answer?.errors.organisationId}
        />
        <TextField
          label="Functie"
          name="function"
          optional={!needsFunction && !fixed}
          hint="Bijvoorbeeld wethouder van Utrecht."
          defaultValue={String(answer?.values.function ?? '')}
          errors={answer?.errors.function}
        />
      </ActionForm>
    </Page>
  )
}
