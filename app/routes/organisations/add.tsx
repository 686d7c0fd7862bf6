import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/features/access/permissions.ts'
import { addOrganisation } from '#app/features/people/add-organisation.server.ts'
import { OrganisationFields } from '#app/features/people/organisation-fields.tsx'
import { organisationSchema } from '#app/features/people/organisation-form.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor) => {
    requireMay(actor, 'manage organisations')
    return {}
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMay(actor, 'manage organisations')
    const read = readForm(organisationSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const id = await addOrganisation(world, actor, read.input)
    return goTo(`/organisaties/${id}`, `${read.input.name} toegevoegd.`)
  })
}

export function meta() {
  return [{ title: 'Organisatie toevoegen – Gestand' }]
}

export default function AddOrganisation() {
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Organisatie toevoegen', Boolean(answer))}
      breadcrumbs={[{ to: '/organisaties', label: 'Organisaties en personen' }]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Organisatie toevoegen"
        cancelTo="/organisaties"
      >
        <OrganisationFields values={answer?.values} errors={answer?.errors} />
      </ActionForm>
    </Page>
  )
}
