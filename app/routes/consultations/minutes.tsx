import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { MinutesBadge } from '#app/features/consultations/consultation-badges.tsx'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findMinutes } from '#app/features/minutes/find-minutes.server.ts'
import { MinutesText } from '#app/features/minutes/minutes-text.tsx'
import { writeDay, writeMoment } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findMinutes(world, actor, requireId(params.consultation))
    return {
      ...found,
      mayWrite: may(actor, 'write minutes', found.dossierId),
      mayRelease: may(actor, 'release minutes', found.dossierId),
    }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Verslag ${data?.title ?? ''} – Gestand` }]
}

export default function Minutes() {
  const { id, title, meetsOn, minutes, sections, outcomes, mayWrite } = useLoaderData<typeof loader>()
  const { releasedAt } = minutes
  return (
    <Page
      title={`Verslag: ${title}`}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      status={<MinutesBadge state={minutes.state} />}
      intro={
        releasedAt
          ? `Overleg van ${writeDay(meetsOn)}. Ter afstemming gegeven op ${writeMoment(releasedAt)}.`
          : `Overleg van ${writeDay(meetsOn)}.`
      }
      action={<Actions />}
      width="reading"
    >
      {sections.length === 0 ? (
        <EmptyState title="Er staat nog niets in het verslag">
          {mayWrite && 'Zet eerst een punt op de agenda. Bij elk agendapunt hoort een deel van het verslag.'}
        </EmptyState>
      ) : (
        <MinutesText sections={sections} outcomes={outcomes} />
      )}
    </Page>
  )
}

function Actions() {
  const { id, minutes, mayWrite, mayRelease, cancelledAt } = useLoaderData<typeof loader>()
  if (cancelledAt || minutes.state === 'established') return null
  const path = (act: string) => consultationPath(id, 'verslag', act)
  return (
    <ButtonGroup>
      {mayWrite && (
        <ButtonLink to={path('bewerken')} icon="edit">
          Verslag schrijven
        </ButtonLink>
      )}
      {mayRelease && minutes.state === 'draft' && (
        <ButtonLink to={path('ter-afstemming')} appearance="primary">
          Ter afstemming geven
        </ButtonLink>
      )}
      {mayRelease && minutes.state === 'circulated' && (
        <ButtonLink to={path('vaststellen')}>Verslag vaststellen</ButtonLink>
      )}
    </ButtonGroup>
  )
}
