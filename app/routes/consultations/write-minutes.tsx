import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AddTopicForm } from '#app/features/consultations/agenda.tsx'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findMinutesToWrite } from '#app/features/minutes/find-minutes-to-write.server.ts'
import { MinutesWriting } from '#app/features/minutes/minutes-writing.tsx'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    return findMinutesToWrite(world, actor, requireId(params.consultation))
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Verslag schrijven: ${data?.title ?? ''} – Gestand` }]
}

export default function WriteMinutes() {
  const { id, title } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Verslag schrijven"
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      intro={`${title}. Wat u typt, wordt vanzelf opgeslagen.`}
      action={<ButtonLink to={consultationPath(id, 'verslag')}>Klaar: verslag lezen</ButtonLink>}
    >
      <WithoutScript />
      <Writing />
    </Page>
  )
}

function Writing() {
  const { id, meetsOn, state, cancelledAt, sections, owners } = useLoaderData<typeof loader>()
  if (cancelledAt || state === 'established')
    return (
      <Alert tone="info">
        {cancelledAt
          ? 'Dit overleg is geannuleerd. Maak dat eerst ongedaan om in het verslag te schrijven.'
          : 'Het verslag is vastgesteld. De tekst kan niet meer veranderen.'}
      </Alert>
    )
  if (sections.length === 0)
    return (
      <>
        <EmptyState title="Er staat nog niets op de agenda">
          Bij elk agendapunt hoort een deel van het verslag. Begin met één punt.
        </EmptyState>
        <AddTopicForm consultationId={id} />
      </>
    )
  return (
    <MinutesWriting
      key={id}
      sections={sections}
      owners={owners}
      saidOn={meetsOn}
      addressOf={(sectionId) => consultationPath(id, 'verslag', sectionId)}
    />
  )
}

function WithoutScript() {
  const { id } = useLoaderData<typeof loader>()
  return (
    <noscript>
      <Alert tone="warning" title="Schrijven in het verslag werkt alleen met JavaScript">
        <p>
          U kunt het verslag <TextLink to={consultationPath(id, 'verslag')}>lezen</TextLink>, en{' '}
          <TextLink to={consultationPath(id, 'afspraken', 'nieuw')}>
            een afspraak, toezegging of besluit toevoegen met een formulier
          </TextLink>
          .
        </p>
      </Alert>
    </noscript>
  )
}
