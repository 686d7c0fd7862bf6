import { writeDay } from '#app/shared/day.ts'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { PartBadge } from './part-badge.tsx'
import { partyRoleNames, writePartsProgress, type PartsProgress } from './parts.ts'
import { FormerParts } from './former-parts.tsx'
import type { FormerPart, ShownPart } from './shown-part.ts'

interface PartsSectionProps {
  parts: ShownPart[]
  progress: PartsProgress
  former: FormerPart[]
}

/** Who is a party to an agreement and how far each is, as far as the reader may know. */
export function PartsSection({ parts, progress, former }: PartsSectionProps) {
  return (
    <Section title="Partijen">
      {progress.counted > 1 && <Paragraph>{writePartsProgress(progress)}.</Paragraph>}
      <RegisterTable
        caption="Partijen bij deze afspraak"
        captionHidden
        columns={columns}
        rows={parts}
        rowKey={({ id }) => id}
        empty={<p>Er zijn nog geen partijen.</p>}
      />
      <FormerParts parts={former} />
    </Section>
  )
}

const columns: Column<ShownPart>[] = [
  { key: 'name', label: 'Organisatie', rowHeader: true, render: ({ name }) => name },
  { key: 'role', label: 'Rol', tight: true, render: ({ role }) => partyRoleNames[role] },
  {
    key: 'state',
    label: 'Eigen deel',
    render: ({ state, stateOn }) => (
      <>
        <PartBadge state={state} /> {stateOn && `sinds ${writeDay(stateOn)}`}
      </>
    ),
  },
  {
    key: 'note',
    label: 'Toelichting',
    render: ({ note }) => <span className="keep-lines">{note || '–'}</span>,
  },
  {
    key: 'report',
    label: 'Melden',
    render: ({ reportTo, name }) =>
      reportTo ? (
        <TextLink to={reportTo}>
          Deel melden<span className="visually-hidden"> van {name}</span>
        </TextLink>
      ) : (
        '–'
      ),
  },
]
