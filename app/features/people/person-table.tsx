import { Badge } from '#app/ui/badge.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface PersonRow {
  id: string
  name: string
  posts: { id: string; function: string; organisation: { id: string; name: string } }[]
  hasEnded: boolean
}

const columns: Column<PersonRow>[] = [
  {
    key: 'name',
    label: 'Naam',
    rowHeader: true,
    render: ({ id, name, hasEnded }) => (
      <Cluster>
        <TextLink to={`/personen/${id}`}>{name}</TextLink>
        {hasEnded && <Badge tone="muted">Beëindigd</Badge>}
      </Cluster>
    ),
  },
  {
    key: 'posts',
    label: 'Functies',
    render: ({ posts }) =>
      posts.length === 0 ? (
        'geen'
      ) : (
        <Stack gap="small">
          {posts.map((post) => (
            <span key={post.id}>
              {post.function},{' '}
              <TextLink to={`/organisaties/${post.organisation.id}`}>{post.organisation.name}</TextLink>
            </span>
          ))}
        </Stack>
      ),
  },
]

/** The register of people. */
export function PersonTable({ rows, isFiltered }: { rows: PersonRow[]; isFiltered: boolean }) {
  const empty = isFiltered ? (
    <EmptyState title="Niemand gevonden">
      <p>Zoek met minder letters, of wis de filters.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Er zijn nog geen personen">
      <p>Een functie kan ook zonder persoon. Voeg een persoon toe als u weet wie de functie heeft.</p>
    </EmptyState>
  )
  return (
    <RegisterTable
      caption="Personen op naam"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
