import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { AddTopicForm, Agenda } from '#app/features/consultations/agenda.tsx'
import { ConsultationBadge, MinutesBadge } from '#app/features/consultations/consultation-badges.tsx'
import { ConsultationFacts } from '#app/features/consultations/consultation-facts.tsx'
import { consultationPath, objectionsToChanging } from '#app/features/consultations/consultation.ts'
import { findConsultation } from '#app/features/consultations/find-consultation.server.ts'
import { ParticipantTable } from '#app/features/consultations/participant-table.tsx'
import { DraftsSection } from '#app/features/drafts/drafts-section.tsx'
import { listDrafts } from '#app/features/drafts/list-drafts.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { listOutcomes } from '#app/features/minutes/list-outcomes.server.ts'
import { OutcomeTable } from '#app/features/minutes/outcome-table.tsx'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { MinutesSummary } from './minutes-summary.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const consultation = await findConsultation(world, actor, requireId(params.consultation))
    const { id, dossierId } = consultation
    const mayPlan = may(actor, 'plan a consultation', dossierId)
    return {
      consultation,
      outcomes: await listOutcomes(world, actor, id),
      history: await listEvents(world, actor, { id, dossierId }),
      mayPlan,
      mayChange: mayPlan && objectionsToChanging(consultation).length === 0,
      mayWrite: may(actor, 'write minutes', dossierId),
      hasCome: consultation.meetsOn <= today,
      drafts: may(actor, 'draft a letter', dossierId)
        ? await listDrafts(world, actor, { consultationId: id })
        : null,
    }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${data?.consultation.title ?? 'Overleg'} – Gestand` }]
}

export default function Consultation() {
  const { consultation, outcomes, history, drafts, mayChange, mayWrite } = useLoaderData<typeof loader>()
  const { id, participants, topics } = consultation
  return (
    <Page
      title={consultation.title}
      breadcrumbs={[{ to: '/overleggen', label: 'Overleggen' }]}
      status={<ConsultationBadge {...consultation} />}
      action={
        <>
          <MainAction />
          <ButtonLink to={`/dossiers/${consultation.dossierId}/stand?overleg=${id}`}>
            Stand sinds vorig overleg
          </ButtonLink>
        </>
      }
    >
      <Announcement />
      <Section title="Gegevens" action={<FactsAction />}>
        <ConsultationFacts {...consultation} />
      </Section>
      <Section
        id="deelnemers"
        title="Deelnemers"
        count={participants.length}
        action={
          mayChange && (
            <ButtonLink to={consultationPath(id, 'deelnemers', 'toevoegen')} small icon="plus">
              Deelnemers toevoegen
            </ButtonLink>
          )
        }
      >
        <ParticipantTable consultationId={id} participants={participants} mayChange={mayChange} />
      </Section>
      <Section id="agenda" title="Agenda" count={topics.length}>
        <Agenda consultationId={id} topics={topics} mayChange={mayChange} />
        {mayChange && <AddTopicForm key={topics.length} consultationId={id} />}
      </Section>
      <Section
        title="Verslag"
        action={consultation.minutes && <MinutesBadge state={consultation.minutes.state} />}
      >
        <MinutesSummary consultation={consultation} mayWrite={mayWrite} />
      </Section>
      <Section title="Wat eruit kwam" count={outcomes.length}>
        <OutcomeTable outcomes={outcomes} mayWrite={mayWrite} />
      </Section>
      {drafts && <DraftsSection consultation={consultation} drafts={drafts} />}
      <Section title="Geschiedenis">
        <HistoryList entries={history.map(({ sentence, ...entry }) => ({ ...entry, text: sentence }))} />
      </Section>
    </Page>
  )
}

function MainAction() {
  const { consultation, mayWrite } = useLoaderData<typeof loader>()
  const isOpen = mayWrite && !consultation.cancelledAt && consultation.minutes?.state !== 'established'
  return isOpen ? (
    <ButtonLink
      to={consultationPath(consultation.id, 'verslag', 'bewerken')}
      appearance="primary"
      icon="edit"
    >
      Verslag schrijven
    </ButtonLink>
  ) : (
    <ButtonLink to={consultationPath(consultation.id, 'verslag')} appearance="primary">
      Verslag lezen
    </ButtonLink>
  )
}

function FactsAction() {
  const { consultation, mayPlan } = useLoaderData<typeof loader>()
  const { id, heldAt, cancelledAt } = consultation
  if (!mayPlan || cancelledAt) return null
  return (
    <ButtonGroup>
      <ButtonLink to={consultationPath(id, 'wijzigen')} small icon="edit">
        Gegevens wijzigen
      </ButtonLink>
      {heldAt ? (
        <ButtonLink to={consultationPath(id, 'houden')} small>
          Aanwezigheid wijzigen
        </ButtonLink>
      ) : (
        <ButtonLink to={consultationPath(id, 'annuleren')} small appearance="subtle">
          Overleg annuleren
        </ButtonLink>
      )}
    </ButtonGroup>
  )
}

/** What has to happen first, where something has. */
function Announcement() {
  const { consultation, mayPlan, hasCome } = useLoaderData<typeof loader>()
  const { id, heldAt, cancelledAt } = consultation
  if (cancelledAt)
    return (
      <Alert
        tone="warning"
        title="Dit overleg is geannuleerd"
        action={
          mayPlan && (
            <ButtonLink to={consultationPath(id, 'annuleren-ongedaan')} small icon="undo">
              Annuleren ongedaan maken
            </ButtonLink>
          )
        }
      />
    )
  if (heldAt || !hasCome || !mayPlan) return null
  return (
    <Alert
      tone="info"
      title="Is dit overleg gehouden?"
      action={
        <ButtonLink to={consultationPath(id, 'houden')} small icon="check">
          Vastleggen dat het is gehouden
        </ButtonLink>
      }
    >
      Leg vast wie er was. Daarna kunt u het verslag ter afstemming geven.
    </Alert>
  )
}
