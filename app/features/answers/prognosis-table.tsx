import { forecastNames } from '#app/features/obligations/forecast.ts'
import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { writeWindow } from '#app/shared/day.ts'
import { Badge } from '#app/ui/badge.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { PrognosisRow } from './prognosis.ts'

const columns: Column<PrognosisRow>[] = [
  {
    key: 'what',
    label: 'Waarover',
    rowHeader: true,
    render: ({ kind, origin, obligationId, wording, dossier }) => (
      <>
        <TextLink to={obligationPath(kind, obligationId)}>{shortWording(wording)}</TextLink>
        <br />
        <SmallPrint>
          {dossier} · {kindName(kind, origin)}
        </SmallPrint>
      </>
    ),
  },
  {
    key: 'term',
    label: 'Termijn',
    render: ({ termWords, earliestOn, latestOn }) => (
      <>
        {termWords || '–'}
        <br />
        <SmallPrint>{writeWindow(earliestOn, latestOn)}</SmallPrint>
      </>
    ),
  },
  { key: 'organisation', label: 'Organisatie', render: ({ organisation }) => organisation },
  {
    key: 'answer',
    label: 'Antwoord',
    render: ({ answer, current }) => (
      <>
        <Badge tone={answer === 'extension' && current ? 'warning' : 'neutral'}>
          {forecastNames[answer]}
        </Badge>
        {!current && <SmallPrint> over een eerdere termijn</SmallPrint>}
      </>
    ),
  },
  {
    key: 'note',
    label: 'Toelichting',
    render: ({ note, by, at }) => (
      <>
        {note && <span className="keep-lines">{note}</span>}
        <SmallPrint>
          {' '}
          {by}, {at}
        </SmallPrint>
      </>
    ),
  },
]

/** The latest answers; in a narrow place each becomes a card. */
export function PrognosisTable({ rows }: { rows: PrognosisRow[] }) {
  return (
    <RegisterTable
      caption="Prognose"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ obligationId, organisation }) => `${obligationId} ${organisation}`}
      empty={
        <EmptyState title="Er is nog niet geantwoord">
          Gestand vraagt vóór het einde van een termijn per mail of het lukt. De antwoorden staan dan hier.
        </EmptyState>
      }
    />
  )
}
