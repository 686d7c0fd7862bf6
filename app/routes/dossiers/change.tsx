import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { changeDossier } from '#app/features/dossiers/change-dossier.server.ts'
import { DossierFields } from '#app/features/dossiers/dossier-fields.tsx'
import { dossierChangeSchema, type DossierInput } from '#app/features/dossiers/dossier-form.ts'
import { findDossier } from '#app/features/dossiers/find-dossier.server.ts'
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
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'manage dossiers')
    return { dossier: await findDossier(world, actor, requireId(params.dossier)) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage dossiers')
    const dossierId = requireId(params.dossier)
    const read = readForm(dossierChangeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeDossier(world, actor, { dossierId, ...read.input })
    return goTo(`/dossiers/${dossierId}`, `Dossier ${read.input.code} gewijzigd.`)
  })
}

export function meta() {
  return [{ title: 'Dossier wijzigen – Gestand' }]
}

export default function ChangeDossier() {
  const { dossier } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/dossiers/${dossier.id}`
  const { name, code, description, mail } = dossier
  const theirs = answer?.theirs as DossierInput | null | undefined
  return (
    <Page
      title={titleWithErrors('Dossier wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/dossiers', label: 'Dossiers' },
        { to: path, label: code },
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
              { label: 'Korte naam', value: theirs.code },
              { label: 'Omschrijving', value: theirs.description },
              { label: 'E-mailadres', value: theirs.mail ?? '' },
            ]}
          />
        )}
        <VersionField answer={answer} current={dossier.version} />
        <DossierFields
          values={answer?.values ?? { name, code, description, mail: mail ?? '' }}
          errors={answer?.errors}
        />
        <UndoEndField endsOn={dossier.endsOn} label="Open dit dossier weer" />
      </ActionForm>
    </Page>
  )
}
