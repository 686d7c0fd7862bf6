import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { EndOfAccessFields } from '#app/features/people/end-fields.tsx'
import { endRole } from '#app/features/people/end-role.server.ts'
import { findRole } from '#app/features/people/find-user.server.ts'
import { endRoleSchema } from '#app/features/people/user-form.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'manage users')
    return findRole(world, actor, requireId(params.user), requireId(params.role))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage users')
    const userId = requireId(params.user)
    const roleId = requireId(params.role)
    const read = readForm(endRoleSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await endRole(world, actor, { userId, roleId, ...read.input })
    return goTo(`/beheer/gebruikers/${userId}`, 'De rol is beëindigd.')
  })
}

export function meta() {
  return [{ title: 'Rol beëindigen – Gestand' }]
}

export default function EndRole() {
  const { user, role } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/beheer/gebruikers/${user.id}`
  const where = role.dossier ? ` in het dossier ${role.dossier.code}` : ''
  return (
    <Page
      title={titleWithErrors('Rol beëindigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/beheer', label: 'Beheer' },
        { to: '/beheer/gebruikers', label: 'Gebruikers' },
        { to: path, label: user.name },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u de rol ${role.name}${where} van ${user.name} beëindigen?`}
        consequence="Deze gebruiker ziet daarna niet meer wat bij deze rol hoort, en krijgt er geen herinneringen meer over. U kunt de rol later opnieuw geven."
        confirmLabel="Rol beëindigen"
        cancelTo={path}
        errors={answer?.errors}
        general={answer?.general}
        fields={<EndOfAccessFields answer={answer} />}
      />
    </Page>
  )
}
