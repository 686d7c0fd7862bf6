import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { establishMinutes } from '#app/features/minutes/establish-minutes.server.ts'
import { findRelease } from '#app/features/minutes/find-release.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { id, title } = await findRelease(world, actor, requireId(params.consultation))
    return { id, title }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    await establishMinutes(world, actor, { consultationId })
    return goTo(consultationPath(consultationId, 'verslag'), 'Het verslag is vastgesteld.')
  })
}

export function meta() {
  return [{ title: 'Verslag vaststellen – Gestand' }]
}

export default function EstablishMinutes() {
  const { id, title } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Verslag vaststellen"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
        { to: consultationPath(id, 'verslag'), label: 'Verslag' },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Het verslag van «${title}» vaststellen?`}
        consequence="De tekst, de agenda en de deelnemers kunnen daarna niet meer veranderen. Dit kunt u niet ongedaan maken. Voortgang en afdoening van afspraken gaan gewoon door."
        confirmLabel="Verslag vaststellen"
        cancelTo={consultationPath(id, 'verslag')}
        cancelLabel="Nog niet vaststellen"
        general={answer?.general}
      />
    </Page>
  )
}
