import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { disputeRows, type DisputeNews } from './dispute-news.ts'
import { ReactionBadge } from './reaction-badge.tsx'

const columns: Column<DisputeNews>[] = [
  {
    key: 'agreement',
    label: 'Afspraak',
    rowHeader: true,
    render: ({ agreement }) => (
      <>
        <TextLink to={obligationPath('agreement', agreement.id)}>{shortWording(agreement.wording)}</TextLink>{' '}
        <SmallPrint>{agreement.dossier}</SmallPrint>
      </>
    ),
  },
  { key: 'organisation', label: 'Betwist door', render: ({ organisation }) => organisation },
  { key: 'other', label: 'Andere formulering', render: ({ otherWording }) => shortWording(otherWording) },
  { key: 'reason', label: 'Reden', render: ({ remark }) => shortWording(remark) },
  {
    key: 'state',
    label: 'Stand',
    render: (row) => (
      <>
        <ReactionBadge stance="disputed" state={row.state} /> {row.answer && shortWording(row.answer)}
      </>
    ),
  },
]

/** On *Vandaag*: the disputes to decide, and for an office what became of its own. */
export function DisputeList({ disputes }: { disputes: DisputeNews[] }) {
  if (disputes.length === 0) return null
  const more = disputes.length > disputeRows
  return (
    <Section title="Betwiste teksten" count={more ? undefined : disputes.length}>
      <Paragraph>
        Over deze formuleringen verschillen partijen van mening. Het secretariaat wijzigt de tekst of laat hem
        staan, op de pagina van de afspraak.
      </Paragraph>
      <RegisterTable
        caption="Betwiste teksten"
        captionHidden
        columns={columns}
        rows={disputes.slice(0, disputeRows)}
        rowKey={({ id }) => id}
        empty={null}
      />
      {more && (
        <Paragraph>
          Dit zijn de eerste {disputeRows}. De andere vindt u bij{' '}
          <TextLink to="/afspraken?stand=betwist">Afspraken, betwist</TextLink>.
        </Paragraph>
      )}
    </Section>
  )
}
