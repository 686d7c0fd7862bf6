import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { DossierParty } from './dossier-party.ts'

/** Who takes part in a dossier, each with the way to its own state of affairs where that may be read. */
export function PartyTable({ parties, standTo }: { parties: DossierParty[]; standTo: string | null }) {
  const columns: Column<DossierParty>[] = [
    { key: 'name', label: 'Organisatie', rowHeader: true, render: ({ name }) => name },
    { key: 'consultations', label: 'Overleggen', render: ({ consultations }) => consultations || '–' },
    { key: 'open', label: 'Open punten als eigenaar', render: ({ open }) => open || '–' },
  ]
  const stand: Column<DossierParty> = {
    key: 'stand',
    label: 'Stand',
    render: ({ id, name, isOutside, consultations }) =>
      isOutside && consultations > 0 ? (
        <TextLink to={`${standTo}?partij=${id}`}>
          Stand<VisuallyHidden> van {name}</VisuallyHidden>
        </TextLink>
      ) : (
        '–'
      ),
  }
  return (
    <RegisterTable
      caption="Organisaties die meedoen"
      captionHidden
      columns={standTo ? [...columns, stand] : columns}
      rows={parties}
      rowKey={({ id }) => id}
      empty={<p>Nog geen enkele organisatie doet mee. Dat verandert met het eerste overleg.</p>}
    />
  )
}
