import type { ReactNode } from 'react'
import { Badge } from '#app/ui/badge.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'

interface RoleRow {
  id: string
  name: string
  dossier: { id: string; code: string } | null
  period: string | null
  hasEnded: boolean
}

/** The roles of one user. `path` is the address of that user. */
export function RoleTable({ roles, path, empty }: { roles: RoleRow[]; path: string; empty: ReactNode }) {
  return (
    <RegisterTable
      caption="Rollen van deze gebruiker"
      captionHidden
      columns={columnsFor(path)}
      rows={roles}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}

function columnsFor(path: string): Column<RoleRow>[] {
  return [
    { key: 'role', label: 'Rol', rowHeader: true, render: ({ name }) => name },
    {
      key: 'dossier',
      label: 'Dossier',
      render: ({ dossier }) =>
        dossier ? <TextLink to={`/dossiers/${dossier.id}`}>{dossier.code}</TextLink> : 'alle dossiers',
    },
    {
      key: 'period',
      label: 'Periode',
      render: ({ period, hasEnded }) => (
        <Cluster>
          {period}
          {hasEnded && <Badge tone="muted">Beëindigd</Badge>}
        </Cluster>
      ),
    },
    {
      key: 'end',
      label: 'Wijzigen',
      render: ({ id, name, dossier, hasEnded }) =>
        !hasEnded && (
          <TextLink to={`${path}/rollen/${id}/beeindigen`}>
            Beëindigen
            <VisuallyHidden>
              : {name}
              {dossier && ` in ${dossier.code}`}
            </VisuallyHidden>
          </TextLink>
        ),
    },
  ]
}
