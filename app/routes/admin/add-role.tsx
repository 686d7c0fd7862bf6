import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { listDossiers } from '#app/features/dossiers/list-dossiers.server.ts'
import { addRole } from '#app/features/people/add-role.server.ts'
import { findUser } from '#app/features/people/find-user.server.ts'
import { RoleFields } from '#app/features/people/role-fields.tsx'
import { roleSchema } from '#app/features/people/role-form.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const user = await findUser(world, actor, requireId(params.user))
    const { open } = await listDossiers(world, actor)
    return { user, dossiers: open, today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage users')
    const userId = requireId(params.user)
    const read = readForm(roleSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await addRole(world, actor, { userId, ...read.input })
    return goTo(`/beheer/gebruikers/${userId}`, 'Rol toegevoegd.')
  })
}

export function meta() {
  return [{ title: 'Rol toevoegen – Gestand' }]
}

export default function AddRole() {
  const { user, dossiers, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/beheer/gebruikers/${user.id}`
  return (
    <Page
      title={titleWithErrors('Rol toevoegen', Boolean(answer))}
      breadcrumbs={[
        { to: '/beheer', label: 'Beheer' },
        { to: '/beheer/gebruikers', label: 'Gebruikers' },
        { to: path, label: user.name },
      ]}
      intro={`${user.name} werkt bij ${user.organisation.name}.`}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Rol toevoegen"
        cancelTo={path}
      >
        <RoleFields dossiers={dossiers} today={today} values={answer?.values} errors={answer?.errors} />
      </ActionForm>
    </Page>
  )
}
