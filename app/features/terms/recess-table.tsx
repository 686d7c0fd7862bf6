import { writeDay } from '#app/shared/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import type { StandingRecess } from './recess-form.ts'

const columns: Column<StandingRecess>[] = [
  {
    key: 'name',
    label: 'Reces',
    rowHeader: true,
    render: ({ id, name }) => <TextLink to={`/beheer/kalender/${id}/wijzigen`}>{name}</TextLink>,
  },
  { key: 'start', label: 'Eerste dag', tight: true, render: ({ start }) => writeSide(start) },
  { key: 'end', label: 'Laatste dag', tight: true, render: ({ end }) => writeSide(end) },
  { key: 'source', label: 'Bron', render: ({ source }) => source },
  {
    key: 'remove',
    label: 'Verwijderen',
    tight: true,
    render: ({ id, name }) => (
      <TextLink to={`/beheer/kalender/${id}/verwijderen`}>
        Verwijderen<VisuallyHidden>: {name}</VisuallyHidden>
      </TextLink>
    ),
  },
]

/** The periods of one chamber. */
export function RecessTable({ caption, recesses }: { caption: string; recesses: StandingRecess[] }) {
  return (
    <RegisterTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={recesses}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Nog geen recessen">
          Zolang een reces hier niet staat, kan Gestand «vóór het kerstreces» niet lezen als periode.
        </EmptyState>
      }
    />
  )
}

function writeSide(day: string | null): string {
  return day ? writeDay(day) : 'onbekend'
}
