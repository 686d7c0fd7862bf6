import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

/** A reminder that other rules would change. */
interface Row {
  item: { path: string; wording: string } | null
  kind: string
  dossier: string
  step: string
  people: number
  from: string | null
  to: string | null
}

const columns: Column<Row>[] = [
  {
    key: 'item',
    label: 'Waarover',
    rowHeader: true,
    render: ({ item, kind, dossier }) => (
      <>
        {item ? <TextLink to={item.path}>{item.wording}</TextLink> : `Een ${kind}`}
        <br />
        <SmallPrint>
          {dossier} · {kind}
        </SmallPrint>
      </>
    ),
  },
  { key: 'step', label: 'Herinnering', render: ({ step }) => step },
  {
    key: 'people',
    label: 'Aan',
    tight: true,
    render: ({ people }) => (people === 1 ? '1 persoon' : `${people} mensen`),
  },
  { key: 'from', label: 'Nu', tight: true, render: ({ from }) => from ?? 'niet' },
  { key: 'to', label: 'Straks', tight: true, render: ({ to }) => to ?? 'vervalt' },
]

/** What other rules would change in what is planned: how much, and which. */
export function PolicyPreview({ count, items, rows }: { count: number; items: number; rows: Row[] }) {
  return (
    <>
      <Paragraph>
        <strong>{sentence(count, items)}</strong> Wat volgens de nieuwe regels al voorbij is, vervalt: er gaat
        nu niets extra uit.
      </Paragraph>
      <RegisterTable
        caption={count > countShown(rows) ? 'De eerste hiervan' : 'Wat er verandert'}
        columns={columns}
        rows={rows.map((row, index) => ({ ...row, index }))}
        rowKey={(row) => String((row as Row & { index: number }).index)}
        empty={null}
      />
    </>
  )
}

function countShown(rows: Row[]): number {
  return rows.reduce((sum, { people }) => sum + people, 0)
}

function sentence(count: number, items: number): string {
  if (count === 0) return 'Dit verandert geen geplande herinneringen.'
  const reminders = count === 1 ? '1 geplande herinnering' : `${count} geplande herinneringen`
  return `Dit verandert ${reminders}${items === 1 ? '' : ` over ${items} onderwerpen`}.`
}
