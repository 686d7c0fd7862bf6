import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { changeUser } from '#app/features/people/change-user.server.ts'
import { findUser } from '#app/features/people/find-user.server.ts'
import { listOrganisationChoices } from '#app/features/people/list-organisation-choices.server.ts'
import { listPersonChoices } from '#app/features/people/list-person-choices.server.ts'
import { StandingNow } from '#app/features/people/standing-now.tsx'
import { UndoEndField } from '#app/features/people/undo-end-field.tsx'
import { UserFields } from '#app/features/people/user-fields.tsx'
import { userChangeSchema } from '#app/features/people/user-form.ts'
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
    const user = await findUser(world, actor, requireId(params.user))
    return {
      user,
      organisations: await listOrganisationChoices(world, actor, [user.organisation.id]),
      people: await listPersonChoices(world, actor, user.person?.id),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage users')
    const userId = requireId(params.user)
    const read = readForm(userChangeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeUser(world, actor, { userId, ...read.input })
    return goTo(`/beheer/gebruikers/${userId}`, `${read.input.name} gewijzigd.`)
  })
}

export function meta() {
  return [{ title: 'Gebruiker wijzigen – Gestand' }]
}

export default function ChangeUser() {
  const { user, organisations, people } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/beheer/gebruikers/${user.id}`
  const standing = {
    mail: user.mail,
    name: user.name,
    organisationId: user.organisation.id,
    personId: user.person?.id ?? '',
  }
  return (
    <Page
      title={titleWithErrors('Gebruiker wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/beheer', label: 'Beheer' },
        { to: '/beheer/gebruikers', label: 'Gebruikers' },
        { to: path, label: user.name },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Wijzigingen opslaan"
        cancelTo={path}
      >
        <Theirs theirs={answer?.theirs as StandingUser | null} />
        <VersionField answer={answer} current={user.version} />
        <UserFields
          organisations={organisations}
          people={people}
          values={answer?.values ?? standing}
          errors={answer?.errors}
        />
        <UndoEndField
          endsOn={user.endsOn}
          label="Geef opnieuw toegang"
          hint="De rollen blijven zoals ze zijn."
        />
      </ActionForm>
    </Page>
  )
}

interface StandingUser {
  mail: string
  name: string
  organisation: string
  person: string | null
}

function Theirs({ theirs }: { theirs: StandingUser | null | undefined }) {
  if (!theirs) return null
  return (
    <StandingNow
      items={[
        { label: 'E-mailadres', value: theirs.mail },
        { label: 'Naam', value: theirs.name },
        { label: 'Organisatie', value: theirs.organisation },
        { label: 'Persoon', value: theirs.person },
      ]}
    />
  )
}
