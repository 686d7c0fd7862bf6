import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { endDossier } from '#app/features/dossiers/end-dossier.server.ts'
import { findDossier } from '#app/features/dossiers/find-dossier.server.ts'
import { LastDayField } from '#app/features/people/end-fields.tsx'
import { endSchema } from '#app/features/people/end-form.ts'
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
    requireMay(actor, 'manage dossiers')
    return { today, dossier: await findDossier(world, actor, requireId(params.dossier)) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage dossiers')
    const dossierId = requireId(params.dossier)
    const read = readForm(endSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await endDossier(world, actor, { dossierId, ...read.input })
    return goTo(
      `/dossiers/${dossierId}`,
      `Dossier gesloten. De laatste dag is ${writeDay(read.input.endsOn)}.`,
    )
  })
}

export function meta() {
  return [{ title: 'Dossier sluiten – Gestand' }]
}

export default function EndDossier() {
  const { dossier, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/dossiers/${dossier.id}`
  return (
    <Page
      title={titleWithErrors('Dossier sluiten', Boolean(answer))}
      breadcrumbs={[
        { to: '/dossiers', label: 'Dossiers' },
        { to: path, label: dossier.code },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u het dossier ${dossier.code} sluiten?`}
        consequence={
          <>
            <p>
              Na de laatste dag staat het dossier bij de gesloten dossiers. U kunt er dan geen rollen meer in
              geven.
            </p>
            <p>
              Iedereen met een rol kan het dossier blijven lezen. Wat nog open staat, blijft open, en de
              herinneringen daarover gaan door. U kunt het dossier weer openen bij Wijzigen.
            </p>
          </>
        }
        confirmLabel="Dossier sluiten"
        cancelTo={path}
        errors={answer?.errors}
        general={answer?.general}
        fields={
          <>
            <VersionField answer={answer} current={dossier.version} />
            <LastDayField answer={answer} suggested={dossier.endsOn ?? today} />
          </>
        }
      />
    </Page>
  )
}
