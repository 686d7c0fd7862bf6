import { writeDay } from '#app/shared/day.ts'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { DrawnTimeline } from './draw-timeline.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import type { PeriodChoice, TimelinePeriod } from './timeline-period.ts'
import { TimelinePicture } from './timeline-picture.tsx'
import type { TimelineRow } from './timeline-rows.ts'

interface TimelineSectionProps {
  /** The page it stands on. */
  path: string
  dossier: string
  timeline: {
    choice: PeriodChoice
    period: TimelinePeriod
    isEmpty: boolean
    isCut: boolean
    summary: string
    wide: DrawnTimeline
    narrow: DrawnTimeline
    rows: TimelineRow[]
  }
}

const columns: Column<TimelineRow>[] = [
  {
    key: 'what',
    label: 'Wat',
    rowHeader: true,
    render: ({ to, what }) => (to ? <TextLink to={to}>{what}</TextLink> : what),
  },
  { key: 'kind', label: 'Soort', render: ({ kind }) => kind },
  {
    key: 'when',
    label: 'Dag of termijn',
    render: ({ when, window }) => (
      <>
        {when}
        {window && (
          <>
            <br />
            <SmallPrint>{window}</SmallPrint>
          </>
        )}
      </>
    ),
  },
  { key: 'state', label: 'Stand', render: ({ state }) => state },
]

/** The picture of a dossier in time, the same in a sentence and in a table, and the choice of a period. */
export function TimelineSection({ path, dossier, timeline }: TimelineSectionProps) {
  const { choice, period, isEmpty, isCut, summary, wide, narrow, rows } = timeline
  const title = `Tijdlijn van ${dossier}`
  const hasStages = wide.rows.some(({ stages }) => stages.length > 0)
  return (
    <Section title="Tijdlijn" id="tijdlijn">
      <Tabs
        label="Periode van de tijdlijn"
        items={[
          { to: path, label: 'Een jaar rond vandaag', current: choice === 'jaar' },
          { to: `${path}?periode=alles`, label: 'Alles', current: choice === 'alles' },
        ]}
      />
      {isEmpty ? (
        <EmptyState title="Er valt in deze periode niets te tekenen">
          <p>
            Van {writeDay(period.from)} tot en met {writeDay(period.to)} is er geen overleg, geen brief en
            geen termijn. Kies «Alles», of plan het eerste overleg.
          </p>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{summary}</Paragraph>
          {isCut && (
            <Paragraph>
              Niet alles past in de tijdlijn: u ziet de punten die het eerst aflopen, wat het laatst is
              afgerond, en de nieuwste overleggen en brieven.
            </Paragraph>
          )}
          <figure className="timeline-figure">
            <div className="timeline-frame" role="region" aria-label={title} tabIndex={0}>
              <TimelinePicture drawing={wide} form="wide" title={title} summary={summary} />
            </div>
            <TimelinePicture drawing={narrow} form="narrow" title={title} summary={summary} />
            <figcaption>
              <TimelineLegend hasStages={hasStages} />
            </figcaption>
          </figure>
          <Details summary="De tijdlijn als tabel">
            <RegisterTable
              caption={`${title}, op volgorde van tijd`}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ key }) => key}
              empty={null}
            />
          </Details>
        </>
      )}
    </Section>
  )
}
