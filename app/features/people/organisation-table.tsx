import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { organisationKindNames, type OrganisationKind } from './organisation-form.ts'

interface OrganisationRow {
  id: string
  name: string
  kind: OrganisationKind
  tooi: string | null
  posts: number
  hasEnded: boolean
}

const columns: Column<OrganisationRow>[] = [
  {
    key: 'name',
    label: 'Naam',
    rowHeader: true,
    render: ({ id, name, hasEnded }) => (
      <Cluster>
        <TextLink to={`/organisaties/${id}`}>{name}</TextLink>
        {hasEnded && <Badge tone="muted">Beëindigd</Badge>}
      </Cluster>
    ),
  },
  { key: 'kind', label: 'Soort', render: ({ kind }) => organisationKindNames[kind] },
  { key: 'tooi', label: 'TOOI-code', tight: true, render: ({ tooi }) => tooi ?? 'geen' },
  { key: 'posts', label: 'Functies', tight: true, render: ({ posts }) => posts },
]

/** The register of organisations. */
export function OrganisationTable({
  rows,
  isFiltered,
  mayAdd,
}: {
  rows: OrganisationRow[]
  isFiltered: boolean
  mayAdd: boolean
}) {
  const empty = isFiltered ? (
    <EmptyState title="Geen organisatie gevonden">
      <p>Zoek met minder letters, of wis de filters.</p>
    </EmptyState>
  ) : (
    <EmptyState
      title="Er zijn nog geen organisaties"
      action={mayAdd && <ButtonLink to="/organisaties/nieuw">Organisatie toevoegen</ButtonLink>}
    >
      <p>Begin met het eigen ministerie. Daarna de gemeenten en de VNG.</p>
    </EmptyState>
  )
  return (
    <RegisterTable
      caption="Organisaties op naam"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
