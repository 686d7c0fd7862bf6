import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface Version {
  number: number
  why: string
  restored: number | null
  on: string
  by: string
  isUsual: boolean
}

/** Every version of the rules, with who made it when and why. */
export function VersionTable({ versions, base }: { versions: Version[]; base: string }) {
  const newest = versions[0]?.number
  const columns: Column<Version>[] = [
    { key: 'number', label: 'Versie', rowHeader: true, tight: true, render: ({ number }) => number },
    { key: 'on', label: 'Gemaakt op', render: ({ on }) => on },
    { key: 'by', label: 'Door', render: ({ by }) => by },
    {
      key: 'why',
      label: 'Waarom',
      render: ({ why, restored, isUsual }) =>
        `${why}${restored ? ` (versie ${restored} teruggezet)` : ''}${isUsual ? ' (gewone regels)' : ''}`,
    },
    {
      key: 'restore',
      label: 'Terugzetten',
      tight: true,
      render: ({ number }) =>
        number === newest ? (
          'geldt nu'
        ) : (
          <TextLink to={`${base}/versies/${number}/terugzetten`}>
            Terugzetten<span className="visually-hidden"> van versie {number}</span>
          </TextLink>
        ),
    },
  ]
  return (
    <RegisterTable
      caption="Versies van de regels"
      captionHidden
      columns={columns}
      rows={versions}
      rowKey={({ number }) => String(number)}
      empty={<Paragraph>De regels zijn hier nog nooit gewijzigd.</Paragraph>}
    />
  )
}
