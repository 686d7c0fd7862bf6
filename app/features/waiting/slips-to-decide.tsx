import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { slipNewsRows, type SlipNews } from './slip-news.ts'

const columns: Column<SlipNews>[] = [
  {
    key: 'item',
    label: 'Wat later werd',
    rowHeader: true,
    render: ({ item, stage }) => (
      <>
        <TextLink to={obligationPath(item.kind, item.id)}>{shortWording(item.wording)}</TextLink>{' '}
        <SmallPrint>
          {[stage && `de stap ${stage}`, item.dossier].filter((part) => part).join(', ')}
        </SmallPrint>
      </>
    ),
  },
  { key: 'from', label: 'Van', render: ({ fromWords }) => fromWords || '–' },
  { key: 'to', label: 'Naar', render: ({ toWords }) => toWords || '–' },
  { key: 'made', label: 'Sinds', narrow: 'hide', render: ({ made }) => made },
  {
    key: 'decide',
    label: 'Wat u beslist',
    render: ({ id, item, count }) => (
      <TextLink to={`/verschuivingen/${id}`}>
        {count === 1 ? 'Eén termijn' : `${count} termijnen`}
        <span className="visually-hidden">
          {' '}
          die met {shortWording(item.wording, 60)} {count === 1 ? 'kan' : 'kunnen'} meeschuiven
        </span>
      </TextLink>
    ),
  },
]

/** On *Vandaag*: what became later, and what hangs on it and did not move yet. */
export function SlipsToDecide({ slips }: { slips: SlipNews[] }) {
  if (slips.length === 0) return null
  const more = slips.length > slipNewsRows
  return (
    <Section title="Voorgesteld te verschuiven" count={more ? undefined : slips.length}>
      <Paragraph>Hier werd een termijn later. Wat daarop wacht, schuift pas mee als u dat beslist.</Paragraph>
      <RegisterTable
        caption="Voorgesteld te verschuiven"
        captionHidden
        columns={columns}
        rows={slips.slice(0, slipNewsRows)}
        rowKey={({ id }) => id}
        empty={null}
      />
      {more && (
        <Paragraph>Dit zijn de oudste {slipNewsRows}. De andere staan hier zodra u deze beslist.</Paragraph>
      )}
    </Section>
  )
}
