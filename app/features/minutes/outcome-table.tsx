import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { OutcomeStatus, OutcomeTerm } from './outcome-status.tsx'
import type { Outcome } from './outcome.ts'

const columns: Column<Outcome>[] = [
  {
    key: 'wording',
    label: 'Wat',
    rowHeader: true,
    render: ({ id, kind, wording }) => (
      <>
        <TextLink to={obligationPath(kind, id)}>{shortWording(wording)}</TextLink>{' '}
        <SmallPrint>{kindName(kind)}</SmallPrint>
      </>
    ),
  },
  { key: 'owners', label: 'Eigenaar', render: ({ owners }) => owners.join(', ') || 'geen eigenaar' },
  { key: 'term', label: 'Termijn', render: (outcome) => <OutcomeTerm outcome={outcome} /> },
  { key: 'status', label: 'Status', render: (outcome) => <OutcomeStatus outcome={outcome} /> },
]

/** What came out of a consultation, as it stands now. */
export function OutcomeTable({ outcomes, mayWrite }: { outcomes: Outcome[]; mayWrite: boolean }) {
  return (
    <RegisterTable
      caption="Wat eruit kwam"
      captionHidden
      columns={columns}
      rows={outcomes}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Er is nog niets vastgelegd">
          {mayWrite && 'Markeer in het verslag wat er is afgesproken. Dan staat het hier en in het register.'}
        </EmptyState>
      }
    />
  )
}
