import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { writeTerm } from './extension.ts'
import { ExtensionBadge } from './extension-badge.tsx'
import { newsRows, type ExtensionNews } from './extension-news.ts'

const columns: Column<ExtensionNews>[] = [
  {
    key: 'item',
    label: 'Wat',
    rowHeader: true,
    render: ({ item }) => (
      <>
        <TextLink to={obligationPath(item.kind, item.id)}>{shortWording(item.wording)}</TextLink>{' '}
        <SmallPrint>
          {kindName(item.kind, item.origin)}, {item.dossier}
        </SmallPrint>
      </>
    ),
  },
  { key: 'asker', label: 'Gevraagd door', render: ({ asker }) => asker ?? '–' },
  { key: 'from', label: 'Van', render: ({ from }) => writeTerm(from) },
  { key: 'to', label: 'Tot', render: ({ to }) => (to ? writeTerm(to) : '–') },
  { key: 'reason', label: 'Reden', render: ({ reason }) => reason || '–' },
  { key: 'state', label: 'Stand', render: (row) => <ExtensionBadge {...row} /> },
]

/** On *Vandaag*: the requests to answer, and what became of requests and terms lately. */
export function ExtensionLists({ toAnswer, news }: { toAnswer: ExtensionNews[]; news: ExtensionNews[] }) {
  return (
    <>
      <List
        title="Uitstel gevraagd"
        explanation="U kunt dit uitstel verlenen of weigeren, op de pagina van het onderdeel."
        rows={toAnswer}
      />
      <List
        title="Nieuws over uitstel"
        explanation="Eigen verzoeken die nog openstaan, en wat in de laatste twee weken is verleend of beantwoord."
        rows={news}
      />
    </>
  )
}

function List({ title, explanation, rows }: { title: string; explanation: string; rows: ExtensionNews[] }) {
  if (rows.length === 0) return null
  const more = rows.length > newsRows
  return (
    <Section title={title} count={more ? undefined : rows.length}>
      <Paragraph>{explanation}</Paragraph>
      <RegisterTable
        caption={title}
        captionHidden
        columns={columns}
        rows={rows.slice(0, newsRows)}
        rowKey={({ id }) => id}
        empty={null}
      />
      {more && <Paragraph>Dit zijn de eerste {newsRows}.</Paragraph>}
    </Section>
  )
}
