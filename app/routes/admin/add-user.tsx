import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { addUser } from '#app/features/people/add-user.server.ts'
import { listOrganisationChoices } from '#app/features/people/list-organisation-choices.server.ts'
import { listPersonChoices } from '#app/features/people/list-person-choices.server.ts'
import { UserFields } from '#app/features/people/user-fields.tsx'
import { userSchema } from '#app/features/people/user-form.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => {
    requireMay(actor, 'manage users')
    return {
      organisations: await listOrganisationChoices(world, actor),
      people: await listPersonChoices(world, actor),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMay(actor, 'manage users')
    const read = readForm(userSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const id = await addUser(world, actor, read.input)
    return goTo(
      `/beheer/gebruikers/${id}`,
      `${read.input.name} kan nu inloggen. Geef een rol, anders is er niets te zien.`,
    )
  })
}

export function meta() {
  return [{ title: 'Gebruiker toevoegen – Gestand' }]
}

export default function AddUser() {
  const choices = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Gebruiker toevoegen', Boolean(answer))}
      breadcrumbs={[
        { to: '/beheer', label: 'Beheer' },
        { to: '/beheer/gebruikers', label: 'Gebruikers' },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Gebruiker toevoegen"
        cancelTo="/beheer/gebruikers"
      >
        <UserFields {...choices} values={answer?.values} errors={answer?.errors} />
      </ActionForm>
    </Page>
  )
}
