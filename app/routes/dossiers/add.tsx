import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/features/access/permissions.ts'
import { addDossier } from '#app/features/dossiers/add-dossier.server.ts'
import { DossierFields } from '#app/features/dossiers/dossier-fields.tsx'
import { dossierSchema } from '#app/features/dossiers/dossier-form.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor) => {
    requireMay(actor, 'manage dossiers')
    return {}
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMay(actor, 'manage dossiers')
    const read = readForm(dossierSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const id = await addDossier(world, actor, read.input)
    return goTo(`/dossiers/${id}`, `Dossier ${read.input.code} aangemaakt.`)
  })
}

export function meta() {
  return [{ title: 'Dossier aanmaken – Gestand' }]
}

export default function AddDossier() {
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Dossier aanmaken', Boolean(answer))}
      breadcrumbs={[{ to: '/dossiers', label: 'Dossiers' }]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Dossier aanmaken"
        cancelTo="/dossiers"
      >
        <DossierFields values={answer?.values} errors={answer?.errors} />
      </ActionForm>
    </Page>
  )
}
