import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { listConsultations } from '#app/features/consultations/list-consultations.server.ts'
import { findDossier } from '#app/features/dossiers/find-dossier.server.ts'
import { WorkerList } from '#app/features/dossiers/worker-list.tsx'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { countOpenItems } from '#app/features/worklist/count-open-items.server.ts'
import { OpenItemTiles } from '#app/features/worklist/open-item-tiles.tsx'
import { requireId } from '#app/shared/ids.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Prose, SmallPrint } from '#app/ui/text.tsx'
import { DossierConsultations } from '#app/routes/dossiers/dossier-consultations.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const dossier = await findDossier(world, actor, requireId(params.dossier))
    const { id: dossierId, mayManage } = dossier
    const filter = { dossierId, state: null, search: '', from: null }
    const events = await listEvents(world, actor, { id: dossierId, dossierId: mayManage ? null : dossierId })
    return {
      dossier,
      events,
      counts: await countOpenItems(world, actor, dossierId),
      consultations: may(actor, 'read consultations', dossierId)
        ? await listConsultations(world, actor, filter)
        : null,
      mayPlan: may(actor, 'plan a consultation', dossierId) && !dossier.hasEnded,
      mayOpenOrganisations: may(actor, 'read organisations'),
    }
  })
}

export function meta({ data }: { data?: { dossier: { code: string } } }) {
  return [{ title: `${data?.dossier.code ?? 'Dossier'} – Gestand` }]
}

export default function Dossier() {
  const { dossier, events, counts, consultations, mayPlan, mayOpenOrganisations } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title={dossier.name}
      breadcrumbs={[{ to: '/dossiers', label: 'Dossiers' }]}
      status={
        <>
          <Badge tone="neutral">{dossier.code}</Badge>
          {dossier.hasEnded && <Badge tone="muted">Gesloten</Badge>}
          <SmallPrint>{dossier.period}</SmallPrint>
        </>
      }
      action={dossier.mayManage && <Actions dossier={dossier} />}
    >
      {dossier.description && (
        <Prose>
          <p className="keep-lines">{dossier.description}</p>
        </Prose>
      )}
      <OpenItemTiles dossierId={dossier.id} counts={counts} />
      {consultations && (
        <DossierConsultations dossierId={dossier.id} list={consultations} mayPlan={mayPlan} />
      )}
      <Section title="Wie in dit dossier werkt" count={dossier.workers.length}>
        <WorkerList workers={dossier.workers} linked={mayOpenOrganisations} />
      </Section>
      {events.length > 0 && (
        <Section title="Geschiedenis">
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        </Section>
      )}
    </Page>
  )
}

function Actions({ dossier: { id, hasEnded } }: { dossier: Awaited<ReturnType<typeof findDossier>> }) {
  return (
    <>
      <ButtonLink to={`/dossiers/${id}/wijzigen`} icon="edit">
        Wijzigen
      </ButtonLink>
      {!hasEnded && <ButtonLink to={`/dossiers/${id}/beeindigen`}>Sluiten</ButtonLink>}
    </>
  )
}
