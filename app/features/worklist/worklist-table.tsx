import { FlagBadges } from '#app/features/obligations/flag-badges.tsx'
import { flagsOf } from '#app/features/obligations/flags.ts'
import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import type { Day } from '#app/shared/day.ts'
import { Cluster } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { WorkItem } from './work-item.ts'

interface WorklistTableProps {
  caption: string
  items: WorkItem[]
  today: Day
}

/** Items of all kinds in one list, with what makes each ask attention. */
export function WorklistTable({ caption, items, today }: WorklistTableProps) {
  const columns: Column<WorkItem>[] = [
    { key: 'wording', label: 'Wat', rowHeader: true, render: (item) => <Wording item={item} /> },
    { key: 'dossier', label: 'Dossier', narrow: 'hide', tight: true, render: ({ dossier }) => dossier },
    { key: 'owners', label: 'Eigenaar', render: ({ owners }) => owners.join(', ') || '–' },
    {
      key: 'term',
      label: 'Termijn',
      render: ({ termWords, ...item }) => <TermWords {...item} words={termWords} />,
    },
    { key: 'flags', label: 'Let op', render: (item) => <Flags item={item} today={today} /> },
  ]
  return (
    <RegisterTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      empty={null}
    />
  )
}

function Wording({ item }: { item: WorkItem }) {
  return (
    <>
      <TextLink to={obligationPath(item.kind, item.id)}>{shortWording(item.wording)}</TextLink>{' '}
      <SmallPrint>{kindName(item.kind, item.origin)}</SmallPrint>
    </>
  )
}

function Flags({ item, today }: { item: WorkItem; today: Day }) {
  const term = item.termWords === null ? null : { unread: item.unreadWords }
  const flags = flagsOf({ ...item, closedOn: null, term, ownerCount: item.owners.length }, today)
  if (flags.length === 0) return <>–</>
  return (
    <Cluster>
      <FlagBadges flags={flags} />
    </Cluster>
  )
}
