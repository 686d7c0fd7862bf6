import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { EndOfAccessFields } from '#app/features/people/end-fields.tsx'
import { endUser } from '#app/features/people/end-user.server.ts'
import { findUser } from '#app/features/people/find-user.server.ts'
import { endUserSchema } from '#app/features/people/user-form.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => ({
    user: await findUser(world, actor, requireId(params.user)),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage users')
    const userId = requireId(params.user)
    const read = readForm(endUserSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await endUser(world, actor, { userId, ...read.input })
    return goTo(`/beheer/gebruikers/${userId}`, 'De toegang is beëindigd.')
  })
}

export function meta() {
  return [{ title: 'Toegang beëindigen – Gestand' }]
}

export default function EndUser() {
  const { user } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/beheer/gebruikers/${user.id}`
  return (
    <Page
      title={titleWithErrors('Toegang beëindigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/beheer', label: 'Beheer' },
        { to: '/beheer/gebruikers', label: 'Gebruikers' },
        { to: path, label: user.name },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u de toegang van ${user.name} beëindigen?`}
        consequence="Deze gebruiker wordt meteen overal uitgelogd en kan na de laatste dag niet meer inloggen. Wat hij of zij deed, blijft in de geschiedenis staan. U kunt later opnieuw toegang geven bij Wijzigen."
        confirmLabel="Toegang beëindigen"
        cancelTo={path}
        errors={answer?.errors}
        general={answer?.general}
        fields={
          <>
            <VersionField answer={answer} current={user.version} />
            <EndOfAccessFields answer={answer} />
          </>
        }
      />
    </Page>
  )
}
