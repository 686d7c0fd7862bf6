import { TextLink } from '#app/ui/text-link.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'

interface Worker {
  id: string
  name: string
  role: string
  organisation: { id: string; name: string }
}

/** Who works in a dossier, as far as the reader may know. */
export function WorkerList({ workers, linked }: { workers: Worker[]; linked: boolean }) {
  const columns: Column<Worker>[] = [
    { key: 'name', label: 'Naam', rowHeader: true, render: ({ name }) => name },
    { key: 'role', label: 'Rol', render: ({ role }) => role },
    {
      key: 'organisation',
      label: 'Organisatie',
      render: ({ organisation }) =>
        linked ? (
          <TextLink to={`/organisaties/${organisation.id}`}>{organisation.name}</TextLink>
        ) : (
          organisation.name
        ),
    },
  ]
  return (
    <RegisterTable
      caption="Wie in dit dossier werkt"
      captionHidden
      columns={columns}
      rows={workers}
      rowKey={({ id }) => id}
      empty={<p>Nog niemand heeft een rol in dit dossier. De beheerder geeft rollen bij Gebruikers.</p>}
    />
  )
}
