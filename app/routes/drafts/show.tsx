import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { DispatchSection } from '#app/features/dispatch/dispatch-section.tsx'
import { DraftBadge } from '#app/features/drafts/draft-badge.tsx'
import { DraftFacts } from '#app/features/drafts/draft-facts.tsx'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { DraftItems } from '#app/features/drafts/draft-items.tsx'
import { MissingList } from '#app/features/drafts/missing-list.tsx'
import { OffersSection } from '#app/features/drafts/offers-section.tsx'
import { PaperView } from '#app/features/drafts/paper-view.tsx'
import { readDraft } from '#app/features/drafts/read-draft.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { SideBySide } from '#app/ui/layout.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.draft)
    const { draft, ...read } = await readDraft(world, actor, id)
    const { document: _document, generated: _generated, offered: _offered, ...facts } = draft
    const events = await listEvents(world, actor, draft, 'draft')
    const maySend = may(actor, 'send a letter', draft.dossierId)
    return { draft: facts, ...read, events, maySend, closed: objectionsToWriting(draft.state) }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${data?.draft.subject ?? 'Brief'} – Gestand` }]
}

export default function ShowDraft() {
  const { draft, paper, offers, missing, promises, events, maySend, closed } = useLoaderData<typeof loader>()
  const { id, subject, state, version } = draft
  const mayChange = closed.length === 0
  return (
    <Page
      title={subject}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: '/brieven/concepten', label: 'In de maak' },
      ]}
      status={<DraftBadge state={state} />}
      action={mayChange && <WriteActions id={id} />}
    >
      {closed.map((objection) => (
        <Alert key={objection} tone="info">
          {objection}
        </Alert>
      ))}
      <SideBySide
        main={
          <>
            <OffersSection draftId={id} version={version} offers={offers} mayChange={mayChange} />
            <Section title="De brief" action={<Downloads id={id} />}>
              <PaperView paper={paper} />
            </Section>
            <Section title="Geschiedenis">
              <HistoryList entries={events.map(({ sentence, ...event }) => ({ ...event, text: sentence }))} />
            </Section>
          </>
        }
        aside={
          <>
            <DispatchSection draft={draft} maySend={maySend} />
            {mayChange && (
              <Section id="ontbreekt" title="Wat nog ontbreekt" count={missing.length}>
                <MissingList missing={missing} />
              </Section>
            )}
            <DraftItems draft={draft} promises={promises} mayChange={mayChange} />
            <DraftFacts draft={draft} mayChange={mayChange} />
          </>
        }
      />
    </Page>
  )
}

function WriteActions({ id }: { id: string }) {
  return (
    <>
      <ButtonLink to={draftPath(id, 'schrijven')} appearance="primary" icon="edit">
        Tekst schrijven
      </ButtonLink>
      <ButtonLink to={draftPath(id, 'vernieuwen')}>Vernieuwen uit het register</ButtonLink>
    </>
  )
}

function Downloads({ id }: { id: string }) {
  return (
    <ButtonGroup>
      {files.map(([kind, label]) => (
        <ButtonLink key={kind} to={draftPath(id, 'bestand', kind)} small reloadDocument download>
          {label}
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}

const files = [
  ['docx', 'Word (docx)'],
  ['odt', 'OpenDocument (odt)'],
  ['pdf', 'Pdf'],
] as const
