import { writeDayShort, type Day } from '#app/shared/day.ts'
import { Cluster } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import type { ReactNode } from 'react'
import { ConsultationBadge, MinutesBadge } from './consultation-badges.tsx'
import {
  consultationKinds,
  consultationPath,
  type ConsultationKind,
  type MinutesState,
} from './consultation.ts'

export interface ConsultationRow {
  id: string
  title: string
  kind: ConsultationKind
  meetsOn: Day
  heldAt: Date | null
  cancelledAt: Date | null
  dossier: { code: string }
  minutes: { state: MinutesState } | null
}

const columns: Column<ConsultationRow>[] = [
  {
    key: 'title',
    label: 'Overleg',
    rowHeader: true,
    render: ({ id, title, kind }) => (
      <>
        <TextLink to={consultationPath(id)}>{title}</TextLink>{' '}
        <SmallPrint>{consultationKinds[kind]}</SmallPrint>
      </>
    ),
  },
  {
    key: 'day',
    label: 'Datum',
    tight: true,
    sorted: 'descending',
    render: ({ meetsOn }) => writeDayShort(meetsOn),
  },
  { key: 'dossier', label: 'Dossier', tight: true, render: ({ dossier }) => dossier.code },
  {
    key: 'state',
    label: 'Stand',
    render: ({ heldAt, cancelledAt, minutes }) => (
      <Cluster>
        <ConsultationBadge heldAt={heldAt} cancelledAt={cancelledAt} />
        {heldAt && minutes && <MinutesBadge state={minutes.state} />}
      </Cluster>
    ),
  },
]

export function ConsultationTable({ rows, empty }: { rows: ConsultationRow[]; empty: ReactNode }) {
  return (
    <RegisterTable
      caption="Overleggen, het nieuwste eerst"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
