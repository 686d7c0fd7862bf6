import type { ReactNode } from 'react'
import { writeDay, type Day } from '#app/shared/day.ts'
import { capital } from '#app/shared/text.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { DataList, type DataListItem } from '#app/ui/data-list.tsx'
import { Details } from '#app/ui/details.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { SideBySide } from '#app/ui/layout.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { isUnfavourable, type ShownForecast } from './forecast.ts'
import { ForecastsList } from './forecasts-list.tsx'
import type { Act, Item } from './item.ts'
import { ItemSource, type SourceSentence } from './item-source.tsx'
import type { LetterSource } from './letter-source.ts'
import { LetterSources } from './letter-sources.tsx'
import type { Note } from './notes.ts'
import { NotesList } from './notes-list.tsx'
import { shortWording } from './obligation.ts'
import type { Related } from './relation.ts'
import { RelationsList } from './relations-list.tsx'
import { TermFacts } from './term-facts.tsx'

interface ItemPageProps {
  item: Item
  register: { to: string; label: string }
  /** The status and the flags. */
  badges: ReactNode
  acts: Act[]
  /** Where the term is changed, for who may. */
  changeTermTo: string | null
  /** How it ended, for what has ended. */
  end?: ReactNode
  facts?: DataListItem[]
  source: SourceSentence | null
  /** The sentences of letters that it came of. */
  letterSources: LetterSource[]
  /** What the page of one kind shows beside that, before the progress. */
  parts?: ReactNode
  /** Requests for a later term, below the term. */
  putOff?: ReactNode
  /** What it waits for and what waits for it. */
  waiting?: ReactNode
  relations: Related[]
  notes: Note[]
  evidence: ReactNode
  events: { id: string; at: string; sentence: string }[]
  reminders: { dueOn: Day; recipientName: string; because: string }[]
  /** All steps of the reminders, person by person. */
  steps: ReactNode
  /** The latest answers to the question whether it will be done in time. */
  forecasts: ShownForecast[]
}

/** What is done most; the rest stands lower. */
const actsOnTop = 2

/** The page of one item: what was said, by when, how far it is, and what happened to it. */
export function ItemPage(props: ItemPageProps) {
  const { item, register, badges, acts, changeTermTo, end, source, parts, notes, events, reminders } = props
  const relations = props.relations.filter(({ kind }) => kind !== 'same_subject')
  return (
    <Page
      title={shortWording(item.wording)}
      breadcrumbs={[register]}
      status={
        <>
          {badges}
          {!item.closedOn && isUnfavourable(props.forecasts) && (
            <Badge tone="warning">prognose ongunstig</Badge>
          )}
        </>
      }
      action={acts.slice(0, actsOnTop).map(writeAct)}
    >
      <SideBySide
        main={
          <>
            {end}
            <Section title="Volledige tekst">
              <p className="keep-lines">{item.wording}</p>
            </Section>
            {source && (
              <Section title="Zo staat het in het verslag">
                <ItemSource source={source} />
              </Section>
            )}
            {props.letterSources.length > 0 && (
              <Section title="Zo staat het in de brief">
                <LetterSources sources={props.letterSources} />
              </Section>
            )}
            {parts}
            {props.waiting}
            {relations.length > 0 && (
              <Section title="Hangt samen met">
                <RelationsList relations={relations} />
              </Section>
            )}
            <Section title="Voortgang" count={notes.length || undefined}>
              <NotesList notes={notes} />
            </Section>
            {props.forecasts.length > 0 && (
              <Section title="Prognose">
                <ForecastsList forecasts={props.forecasts} />
              </Section>
            )}
            {props.evidence}
          </>
        }
        aside={
          <>
            <Section title="Termijn">
              <TermFacts item={item} changeTo={changeTermTo} />
            </Section>
            {props.putOff}
            <Section title="Gegevens">
              <DataList items={factsOf(props)} />
            </Section>
            {acts.length > actsOnTop && (
              <Section title="Wijzigen">
                <LowerActs acts={acts.slice(actsOnTop)} />
              </Section>
            )}
            {!item.closedOn && (
              <Section title="Herinnering">
                <NextReminders reminders={reminders} />
              </Section>
            )}
          </>
        }
      />
      {props.steps}
      <Section title="Geschiedenis">
        <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
      </Section>
    </Page>
  )
}

function LowerActs({ acts }: { acts: Act[] }) {
  const rare = acts.filter((act) => act.rare)
  return (
    <>
      <ButtonGroup>{acts.filter((act) => !act.rare).map(writeAct)}</ButtonGroup>
      {rare.length > 0 && (
        <Details summary="Meer wijzigen">
          <ButtonGroup>{rare.map(writeAct)}</ButtonGroup>
        </Details>
      )}
    </>
  )
}

function writeAct({ label, rare: _rare, ...link }: Act) {
  return (
    <ButtonLink key={link.to} {...link}>
      {label}
    </ButtonLink>
  )
}

function factsOf({ item, facts = [], source }: ItemPageProps): DataListItem[] {
  const { owners, dossier, consultation, saidOn } = item
  const said = consultation && !source ? [{ label: 'Overleg', value: consultation.title }] : []
  return [
    { label: 'Eigenaar', value: owners.join(', ') },
    ...facts,
    { label: 'Gezegd op', value: writeDay(saidOn) },
    ...said,
    { label: 'Dossier', value: `${dossier.code} · ${dossier.name}` },
  ]
}

/** Who hears first, with why where that is one person; the rest stands below, person by person. */
function NextReminders({ reminders }: { reminders: ItemPageProps['reminders'] }) {
  const [first] = reminders
  if (!first) return <p>Er staat geen herinnering klaar.</p>
  const names = reminders.filter(({ dueOn }) => dueOn === first.dueOn).map((next) => next.recipientName)
  return (
    <>
      <Paragraph>
        Volgende herinnering: {writeDay(first.dueOn)} aan {inARow.format(names)}.
        {names.length === 1 && ` ${capital(first.because)}.`}
      </Paragraph>
      {reminders.length > 1 && (
        <Paragraph>
          <TextLink to="#herinneringen">Wie wat wanneer hoort, en waarom</TextLink>
        </Paragraph>
      )}
    </>
  )
}

const inARow = new Intl.ListFormat('nl', { type: 'conjunction' })
