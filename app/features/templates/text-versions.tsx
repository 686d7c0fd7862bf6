import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface Version {
  number: number
  text: string
  why: string
  restored: number | null
  on: string
  by: string
}

/** Every version of a fixed part, with who made it when and why; `base` is null for who may not put one back. */
export function TextVersions({ versions, base }: { versions: Version[]; base: string | null }) {
  const newest = versions[0]?.number
  const columns: Column<Version>[] = [
    { key: 'number', label: 'Versie', rowHeader: true, tight: true, render: ({ number }) => number },
    { key: 'on', label: 'Gemaakt op', render: ({ on }) => on },
    { key: 'by', label: 'Door', render: ({ by }) => by },
    {
      key: 'why',
      label: 'Waarom',
      render: ({ why, restored }) => `${why}${restored ? ` (versie ${restored} teruggezet)` : ''}`,
    },
    { key: 'text', label: 'Tekst', render: ({ text }) => <span className="keep-lines">{text || '–'}</span> },
    {
      key: 'restore',
      label: 'Terugzetten',
      tight: true,
      render: ({ number }) =>
        number === newest ? 'geldt nu' : base && <Restore base={base} number={number} />,
    },
  ]
  return (
    <RegisterTable
      caption="Versies van de tekst"
      captionHidden
      columns={columns}
      rows={versions}
      rowKey={({ number }) => String(number)}
      empty={<Paragraph>Deze tekst is nog nooit gewijzigd: hij kwam met Gestand mee.</Paragraph>}
    />
  )
}

function Restore({ base, number }: { base: string; number: number }) {
  return (
    <TextLink to={`${base}/versies/${number}/terugzetten`}>
      Terugzetten<span className="visually-hidden"> van versie {number}</span>
    </TextLink>
  )
}
