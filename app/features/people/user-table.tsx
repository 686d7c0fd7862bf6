import { Badge } from '#app/ui/badge.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { SmallPrint } from '#app/ui/text.tsx'

interface UserRow {
  id: string
  name: string
  mail: string
  organisation: string
  roles: string[]
  hasEnded: boolean
}

const columns: Column<UserRow>[] = [
  {
    key: 'name',
    label: 'Naam en e-mailadres',
    rowHeader: true,
    render: ({ id, name, mail, hasEnded }) => (
      <Stack gap="small">
        <Cluster>
          <TextLink to={`/beheer/gebruikers/${id}`}>{name}</TextLink>
          {hasEnded && <Badge tone="muted">Beëindigd</Badge>}
        </Cluster>
        <SmallPrint>{mail}</SmallPrint>
      </Stack>
    ),
  },
  { key: 'organisation', label: 'Organisatie', render: ({ organisation }) => organisation },
  {
    key: 'roles',
    label: 'Rollen',
    render: ({ roles }) =>
      roles.length === 0 ? (
        <Badge tone="warning">Geen rol</Badge>
      ) : (
        <Stack gap="small">
          {roles.map((role) => (
            <span key={role}>{role}</span>
          ))}
        </Stack>
      ),
  },
]

/** The register of users. */
export function UserTable({ rows }: { rows: UserRow[] }) {
  return (
    <RegisterTable
      caption="Gebruikers op naam"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Geen gebruiker gevonden">
          <p>Zoek met minder letters, of wis de filters.</p>
        </EmptyState>
      }
    />
  )
}
