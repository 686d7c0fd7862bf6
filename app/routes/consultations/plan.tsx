import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersWhere, requireMay } from '#app/features/access/permissions.ts'
import { planSchema } from '#app/features/consultations/consultation-form.ts'
import { ConsultationFields } from '#app/features/consultations/consultation-fields.tsx'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor) => {
    requireMay(actor, 'plan a consultation')
    const mine = dossiersWhere(actor, 'plan a consultation')
    const dossiers = actor.dossiers.filter(({ id }) => mine.includes(id))
    const chosen = dossiers.length === 1 ? dossiers[0]?.id : actor.chosenDossierId
    return { dossiers, chosen: chosen ?? '' }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(planSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const id = await planConsultation(world, actor, read.input)
    return goTo(consultationPath(id), 'Het overleg staat erin. Voeg nu de deelnemers en de agenda toe.')
  })
}

export function meta() {
  return [{ title: 'Overleg plannen – Gestand' }]
}

export default function PlanConsultation() {
  const { dossiers, chosen } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Overleg plannen', Boolean(answer))}
      breadcrumbs={[{ to: '/overleggen', label: 'Overleggen' }]}
      intro="Is het overleg al geweest? Leg het dan hier ook vast."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Overleg vastleggen"
        cancelTo="/overleggen"
      >
        <ConsultationFields
          dossiers={dossiers}
          values={answer?.values ?? { dossierId: chosen, kind: 'administrative' }}
          errors={answer?.errors}
        />
      </ActionForm>
    </Page>
  )
}
