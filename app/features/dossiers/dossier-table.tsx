import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface DossierRow {
  id: string
  code: string
  name: string
  period: string | null
}

const columns: Column<DossierRow>[] = [
  {
    key: 'code',
    label: 'Korte naam',
    rowHeader: true,
    render: ({ id, code }) => <TextLink to={`/dossiers/${id}`}>{code}</TextLink>,
  },
  { key: 'name', label: 'Naam', render: ({ name }) => name },
  { key: 'period', label: 'Periode', render: ({ period }) => period },
]

/** Dossiers by short name. */
export function DossierTable({ caption, rows }: { caption: string; rows: DossierRow[] }) {
  return (
    <RegisterTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={null}
    />
  )
}
