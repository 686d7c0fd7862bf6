import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { writeWindow } from '#app/shared/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { MovedTerm } from './moved-term.ts'

const columns: Column<MovedTerm>[] = [
  {
    key: 'item',
    label: 'Wat',
    rowHeader: true,
    render: ({ item, stage }) => (
      <>
        <TextLink to={obligationPath(item.kind, item.id)}>{shortWording(item.wording)}</TextLink>{' '}
        <SmallPrint>
          {stage && `stap ${stage} van het `}
          {kindName(item.kind, item.origin)}, {item.dossier}
        </SmallPrint>
      </>
    ),
  },
  { key: 'words', label: 'Termijn', render: ({ words }) => words },
  { key: 'from', label: 'Was', render: ({ from }) => writeSides(from) },
  { key: 'to', label: 'Is nu', render: ({ to }) => writeSides(to) },
  { key: 'why', label: 'Waarom', render: ({ why }) => why },
  { key: 'at', label: 'Wanneer', render: ({ at }) => at },
]

/** What moved, from, to, why and when. */
export function MovedTermsTable({ moved }: { moved: MovedTerm[] }) {
  return (
    <RegisterTable
      caption="Verschoven termijnen"
      captionHidden
      columns={columns}
      rows={moved}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Er verschoof niets">
          Wijzigt een beheerder de kalender, dan staat hier welke termijnen daardoor verschoven.
        </EmptyState>
      }
    />
  )
}

function writeSides({ earliestOn, latestOn }: MovedTerm['from']): string {
  return writeWindow(earliestOn, latestOn) ?? 'geen periode'
}
