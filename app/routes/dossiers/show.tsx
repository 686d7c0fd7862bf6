import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { DossierAttachments } from '#app/features/attachments/dossier-attachments.tsx'
import { listDossierAttachments } from '#app/features/attachments/list-dossier-attachments.server.ts'
import { findDossier } from '#app/features/dossiers/find-dossier.server.ts'
import { WorkerList } from '#app/features/dossiers/worker-list.tsx'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { IntakesToDecide } from '#app/features/intake/intake-list.tsx'
import { listIntakes } from '#app/features/intake/list-intakes.server.ts'
import { findTimeline } from '#app/features/timeline/find-timeline.server.ts'
import { LetterList } from '#app/features/timeline/letter-list.tsx'
import { PartyTable } from '#app/features/timeline/party-table.tsx'
import { readPeriodChoice } from '#app/features/timeline/timeline-period.ts'
import { TimelineSection } from '#app/features/timeline/timeline-section.tsx'
import { countOpenItems } from '#app/features/worklist/count-open-items.server.ts'
import { OpenItemTiles } from '#app/features/worklist/open-item-tiles.tsx'
import { WorklistTable } from '#app/features/worklist/worklist-table.tsx'
import { requireId } from '#app/shared/ids.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Prose, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { DossierConsultations } from '#app/routes/dossiers/dossier-consultations.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, query, today }) => {
    const dossier = await findDossier(world, actor, requireId(params.dossier))
    const { id: dossierId, mayManage } = dossier
    const events = await listEvents(world, actor, { id: dossierId, dossierId: mayManage ? null : dossierId })
    const mayRead = may(actor, 'read consultations', dossierId)
    return {
      dossier,
      events,
      counts: await countOpenItems(world, actor, dossierId),
      around: mayRead
        ? await findTimeline(world, actor, dossierId, readPeriodChoice(query.get('periode')))
        : null,
      attachments: mayRead ? await listDossierAttachments(world, actor, dossierId, visibleItems(actor)) : [],
      intakes: await listIntakes(world, actor, dossierId),
      mayReadLetters: may(actor, 'read letters', dossierId),
      mayReadParties: may(actor, 'read every part', dossierId),
      mayPlan: may(actor, 'plan a consultation', dossierId) && !dossier.hasEnded,
      mayOpenOrganisations: may(actor, 'read organisations'),
      mayRule: may(actor, 'manage reminder rules', dossierId),
      today,
    }
  })
}

export function meta({ data }: { data?: { dossier: { code: string } } }) {
  return [{ title: `${data?.dossier.code ?? 'Dossier'} – Gestand` }]
}

export default function Dossier() {
  const { dossier, events, counts, intakes, around, mayOpenOrganisations, mayRule } =
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
      action={<Actions />}
    >
      {dossier.description && (
        <Prose>
          <p className="keep-lines">{dossier.description}</p>
        </Prose>
      )}
      <OpenItemTiles dossierId={dossier.id} counts={counts} />
      <IntakesToDecide intakes={intakes} />
      {around && <AroundDossier around={around} />}
      <Section title="Wie in dit dossier werkt" count={dossier.workers.length}>
        <WorkerList workers={dossier.workers} linked={mayOpenOrganisations} />
        {mayRule && (
          <p>
            Wie wanneer bericht krijgt, staat in de{' '}
            <TextLink to={`/dossiers/${dossier.id}/herinneringen`}>regels voor herinneringen</TextLink>.
          </p>
        )}
      </Section>
      {events.length > 0 && (
        <Section title="Geschiedenis">
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        </Section>
      )}
    </Page>
  )
}

function AroundDossier({ around }: { around: Awaited<ReturnType<typeof findTimeline>> }) {
  const { dossier, counts, mayPlan, mayReadLetters, mayReadParties, attachments, today } =
    useLoaderData<typeof loader>()
  const { picture, open, meetings, parties, letters } = around
  const path = `/dossiers/${dossier.id}`
  const inAll = counts.reduce((sum, count) => sum + count.open, 0)
  const moreThan = counts.some(({ more }) => more) ? 'meer dan ' : ''
  return (
    <>
      <TimelineSection path={path} dossier={dossier.code} timeline={picture} />
      <Section title="Wat openstaat" count={inAll}>
        {open.length === 0 && <p>Er staat niets open.</p>}
        <WorklistTable caption="Wat openstaat, eerst wat het eerst afloopt" items={open} today={today} />
        {inAll > open.length && (
          <p>
            <TextLink to={`${path}/open`}>
              Alle {moreThan}
              {inAll} open punten
            </TextLink>
          </p>
        )}
      </Section>
      <DossierConsultations dossierId={dossier.id} rows={meetings} mayPlan={mayPlan} />
      <Section title="Organisaties die meedoen" count={parties.length}>
        <PartyTable parties={parties} standTo={mayReadParties ? `${path}/stand` : null} />
      </Section>
      <Section title="Documenten">
        {mayReadLetters && <LetterList dossierId={dossier.id} letters={letters} />}
        <DossierAttachments attachments={attachments} />
      </Section>
    </>
  )
}

function Actions() {
  const { dossier, around } = useLoaderData<typeof loader>()
  const { id, hasEnded, mayManage } = dossier
  return (
    <>
      {around && <ButtonLink to={`/dossiers/${id}/stand`}>Stand sinds vorig overleg</ButtonLink>}
      {mayManage && (
        <ButtonLink to={`/dossiers/${id}/wijzigen`} icon="edit">
          Wijzigen
        </ButtonLink>
      )}
      {mayManage && !hasEnded && <ButtonLink to={`/dossiers/${id}/beeindigen`}>Sluiten</ButtonLink>}
    </>
  )
}
