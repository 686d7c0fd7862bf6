import { EmptyState } from '#app/ui/empty-state.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import { consultationPath } from './consultation.ts'
import { presenceName, seatName, type Presence, type Seat } from './participant.ts'

export interface Participant extends Seat {
  id: string
  presence: Presence
  replacedBy: string
}

interface ParticipantTableProps {
  consultationId: string
  participants: Participant[]
  mayChange: boolean
}

/** Who sits at the table, for whom, and who was there. */
export function ParticipantTable({ consultationId, participants, mayChange }: ParticipantTableProps) {
  const columns: Column<Participant>[] = [
    { key: 'seat', label: 'Deelnemer', rowHeader: true, render: seatName },
    { key: 'represents', label: 'Zit er namens', render: ({ represents }) => represents.name },
    { key: 'presence', label: 'Aanwezigheid', render: presenceName },
  ]
  const actions: Column<Participant> = {
    key: 'actions',
    label: 'Wijzigen',
    render: (participant) => <Actions consultationId={consultationId} participant={participant} />,
  }
  return (
    <RegisterTable
      caption="Deelnemers"
      captionHidden
      columns={mayChange ? [...columns, actions] : columns}
      rows={participants}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Er zijn nog geen deelnemers">
          {mayChange && 'Voeg toe wie er aan tafel zit, en namens welke organisatie.'}
        </EmptyState>
      }
    />
  )
}

function Actions({ consultationId, participant }: { consultationId: string; participant: Participant }) {
  const path = (act: string) => consultationPath(consultationId, 'deelnemers', participant.id, act)
  const who = <VisuallyHidden> {participant.post.function}</VisuallyHidden>
  return (
    <Cluster>
      <TextLink to={path('wijzigen')}>Wijzig{who}</TextLink>
      <TextLink to={path('verwijderen')}>Haal weg{who}</TextLink>
    </Cluster>
  )
}
