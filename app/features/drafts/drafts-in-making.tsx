import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { writeMoment } from '#app/shared/day.ts'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { DraftBadge } from './draft-badge.tsx'
import { draftPath, type DraftState } from './draft-state.ts'

interface DraftRow {
  id: string
  subject: string
  chamber: Chamber
  state: DraftState
  savedAt: Date
  savedByName: string
  dossier: { code: string }
  _count: { items: number }
}

const columns: Column<DraftRow>[] = [
  {
    key: 'subject',
    label: 'Onderwerp',
    rowHeader: true,
    render: ({ id, subject }) => <TextLink to={draftPath(id)}>{subject}</TextLink>,
  },
  { key: 'chamber', label: 'Aan', render: ({ chamber }) => chamberNames[chamber] },
  { key: 'dossier', label: 'Dossier', tight: true, render: ({ dossier }) => dossier.code },
  { key: 'answers', label: 'Beantwoordt', tight: true, render: ({ _count }) => _count.items || '–' },
  {
    key: 'saved',
    label: 'Laatst opgeslagen',
    render: ({ savedAt, savedByName }) => `${writeMoment(savedAt)}, ${savedByName}`,
  },
  { key: 'state', label: 'Status', render: ({ state }) => <DraftBadge state={state} /> },
]

/** Letters that are not sent yet. */
export function DraftsInMaking({ drafts }: { drafts: DraftRow[] }) {
  return (
    <RegisterTable
      caption="Brieven in de maak"
      captionHidden
      columns={columns}
      rows={drafts}
      rowKey={({ id }) => id}
      empty={<p>Er is geen brief in de maak.</p>}
    />
  )
}
