import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findRelease } from '#app/features/minutes/find-release.server.ts'
import { IncompleteLines, ReaderList } from '#app/features/minutes/release-preview.tsx'
import { releaseMinutes } from '#app/features/minutes/release-minutes.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    return findRelease(world, actor, requireId(params.consultation))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    await releaseMinutes(world, actor, { consultationId })
    return goTo(consultationPath(consultationId, 'verslag'), 'Het verslag is ter afstemming gegeven.')
  })
}

export function meta() {
  return [{ title: 'Verslag ter afstemming geven – Gestand' }]
}

export default function ReleaseMinutes() {
  const { id, title, heldAt, state, isEmpty, readers, incomplete } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Verslag ter afstemming geven"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
        { to: consultationPath(id, 'verslag'), label: 'Verslag' },
      ]}
      width="reading"
    >
      {state !== 'draft' ? (
        <Alert tone="info">Dit verslag is al ter afstemming gegeven.</Alert>
      ) : !heldAt ? (
        <NotHeld id={id} />
      ) : (
        <>
          <ReaderList readers={readers} />
          <IncompleteLines consultationId={id} isEmpty={isEmpty} outcomes={incomplete} />
          <ActionForm
            submitLabel="Ter afstemming geven"
            cancelTo={consultationPath(id, 'verslag')}
            cancelLabel="Nog niet"
            general={answer?.general}
          />
        </>
      )}
    </Page>
  )
}

function NotHeld({ id }: { id: string }) {
  return (
    <Alert
      tone="warning"
      title="Dit overleg is nog niet als gehouden vastgelegd"
      action={<ButtonLink to={consultationPath(id, 'houden')}>Vastleggen dat het is gehouden</ButtonLink>}
    >
      Leg eerst vast dat het overleg is gehouden en wie er was. Daarna kunt u het verslag ter afstemming
      geven.
    </Alert>
  )
}
