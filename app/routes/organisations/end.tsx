import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { LastDayField } from '#app/features/people/end-fields.tsx'
import { endSchema } from '#app/features/people/end-form.ts'
import { endOrganisation } from '#app/features/people/end-organisation.server.ts'
import { findOrganisation } from '#app/features/people/find-organisation.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    requireMay(actor, 'manage organisations')
    return { today, organisation: await findOrganisation(world, actor, requireId(params.organisation)) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage organisations')
    const organisationId = requireId(params.organisation)
    const read = readForm(endSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await endOrganisation(world, actor, { organisationId, ...read.input })
    return goTo(
      `/organisaties/${organisationId}`,
      `Organisatie beëindigd. De laatste dag is ${writeDay(read.input.endsOn)}.`,
    )
  })
}

export function meta() {
  return [{ title: 'Organisatie beëindigen – Gestand' }]
}

export default function EndOrganisation() {
  const { organisation, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/organisaties/${organisation.id}`
  const running = organisation.posts.filter(({ hasEnded }) => !hasEnded).length
  return (
    <Page
      title={titleWithErrors('Organisatie beëindigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/organisaties', label: 'Organisaties en personen' },
        { to: path, label: organisation.name },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u ${organisation.name} beëindigen?`}
        consequence={
          <>
            <p>
              Na de laatste dag kunt u deze organisatie niet meer kiezen.{' '}
              {running > 0 &&
                `Ook ${running === 1 ? 'de functie die zij heeft, eindigt' : `haar ${running} functies eindigen`} die dag.`}
            </p>
            <p>
              Wat zij moet doen, blijft op haar naam staan. Wie voor haar inlogt, kan dat blijven doen tot de
              beheerder die toegang beëindigt. U kunt het einde ongedaan maken bij Wijzigen.
            </p>
          </>
        }
        confirmLabel="Organisatie beëindigen"
        cancelTo={path}
        errors={answer?.errors}
        general={answer?.general}
        fields={
          <>
            <VersionField answer={answer} current={organisation.version} />
            <LastDayField answer={answer} suggested={organisation.endsOn ?? today} />
          </>
        }
      />
    </Page>
  )
}
