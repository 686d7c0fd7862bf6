import { kindName, obligationPath } from '#app/features/obligations/obligation.ts'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import { writeDay } from '#app/shared/day.ts'
import { Badge } from '#app/ui/badge.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { AffairLine, DisputedText, ReachedStage, StateOfAffairs } from './state-of-affairs.ts'

const what: Column<AffairLine> = {
  key: 'what',
  label: 'Wat',
  rowHeader: true,
  render: ({ id, kind, origin, wording }) => (
    <>
      <TextLink to={obligationPath(kind, id)}>{wording}</TextLink>{' '}
      <SmallPrint>{kindName(kind, origin)}</SmallPrint>
    </>
  ),
}

const term: Column<AffairLine> = {
  key: 'term',
  label: 'Termijn',
  render: (line) => (line.term ? <TermWords {...line.term} /> : 'zonder termijn'),
}

const closed: Column<AffairLine> = {
  key: 'closed',
  label: 'Wanneer',
  tight: true,
  render: ({ closedOn }) => (closedOn ? writeDay(closedOn) : '–'),
}

const slip: Column<AffairLine>[] = [
  { key: 'from', label: 'Was', render: (line) => line.slip && <TermWords {...line.slip.from} /> },
  {
    key: 'to',
    label: 'Is nu',
    render: (line) =>
      line.slip && (
        <>
          <TermWords {...line.slip.to} />{' '}
          <Badge tone={line.slip.direction === 'later' ? 'warning' : 'neutral'}>
            {line.slip.direction === 'later' ? 'later' : 'eerder'}
          </Badge>
        </>
      ),
  },
  {
    key: 'why',
    label: 'Waarom',
    render: (line) => line.slip && (line.slip.reasons.join(' ') || 'Er is geen reden vastgelegd.'),
  },
]

const stageColumns: Column<ReachedStage>[] = [
  { key: 'name', label: 'Stap', rowHeader: true, render: ({ name }) => name },
  {
    key: 'decision',
    label: 'Voor het besluit',
    render: ({ decision }) => (
      <TextLink to={obligationPath('decision', decision.id)}>{decision.wording}</TextLink>
    ),
  },
  { key: 'on', label: 'Bereikt op', tight: true, render: ({ on }) => writeDay(on) },
]

const disputeColumns: Column<DisputedText>[] = [
  {
    key: 'what',
    label: 'Wat',
    rowHeader: true,
    render: ({ agreement }) => (
      <TextLink to={obligationPath(agreement.kind, agreement.id)}>{agreement.wording}</TextLink>
    ),
  },
  {
    key: 'organisation',
    label: 'Betwist door',
    render: ({ organisation, on }) => (
      <>
        {organisation} <SmallPrint>{writeDay(on)}</SmallPrint>
      </>
    ),
  },
  { key: 'other', label: 'Andere formulering', render: ({ otherWording }) => otherWording },
  { key: 'why', label: 'Reden', render: ({ remark }) => remark },
]

interface AffairsReportProps {
  affairs: StateOfAffairs
  /** What the column with whose it is, is called. */
  ownersLabel: string
}

/** What was kept, what is late, what moved, what is new, and what is left. */
export function AffairsReport({ affairs, ownersLabel }: AffairsReportProps) {
  const { fulfilled, late, slipped, disputed, reopened, fresh, dropped, reached, open } = affairs
  const owners: Column<AffairLine> = {
    key: 'owners',
    label: ownersLabel,
    render: (line) => line.owners.join(', ') || 'geen eigenaar',
  }
  if (Object.values(affairs).every((lines: unknown[]) => lines.length === 0))
    return (
      <EmptyState title="Er is niets te melden">
        <p>Er stond niets open, er kwam niets bij en er werd niets afgerond.</p>
      </EmptyState>
    )
  return (
    <>
      <Part
        title="Nagekomen, voldaan of genomen"
        lines={fulfilled}
        columns={[what, owners, closed]}
        none="Er is niets afgerond."
      />
      <Part title="Te laat" lines={late} columns={[what, owners, term]} none="Niets is te laat." />
      <Part title="Verschoven" lines={slipped} columns={[what, ...slip]} none="Er verschoof geen termijn." />
      <Section title="Betwist" count={disputed.length || undefined}>
        <RegisterTable
          caption="Betwiste teksten"
          captionHidden
          columns={disputeColumns}
          rows={disputed}
          rowKey={({ id }) => id}
          empty={<p>Geen enkele tekst is betwist.</p>}
        />
      </Section>
      {reopened.length > 0 && (
        <Part title="Heropend" lines={reopened} columns={[what, owners, term]} none="" />
      )}
      <Section title="Poorten die opengingen" count={reached.length || undefined}>
        <RegisterTable
          caption="Stappen die zijn bereikt"
          captionHidden
          columns={stageColumns}
          rows={reached}
          rowKey={({ id }) => id}
          empty={<p>Geen enkele stap vóór een besluit is bereikt.</p>}
        />
      </Section>
      <Part title="Nieuw" lines={fresh} columns={[what, owners, term]} none="Er kwam niets bij." />
      {dropped.length > 0 && (
        <Part title="Vervallen of ingetrokken" lines={dropped} columns={[what, owners, closed]} none="" />
      )}
      <Part
        title="Verder nog open"
        lines={open}
        columns={[what, owners, term]}
        none="Verder staat er niets open."
      />
    </>
  )
}

interface PartProps {
  title: string
  lines: AffairLine[]
  columns: Column<AffairLine>[]
  /** What is said where there are none. */
  none: string
}

function Part({ title, lines, columns, none }: PartProps) {
  return (
    <Section title={title} count={lines.length || undefined}>
      <RegisterTable
        caption={title}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        empty={<p>{none}</p>}
      />
    </Section>
  )
}
