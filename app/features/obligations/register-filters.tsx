import type { ReactNode } from 'react'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, SelectField, TextField, type Option } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import type { RegisterFilter } from './register-query.ts'

export interface RegisterFiltersProps {
  filter: RegisterFilter
  stands: readonly Option[]
  dossiers: { id: string; code: string }[]
  organisations: Option[]
  path: string
  /** Filters of one register only. */
  children?: ReactNode
}

/** Which rows a register shows; the order stays as it was. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { filter, stands, dossiers, organisations, path, children } = props
  const { step: _step, ...choices } = filter
  return (
    <FilterBar key={JSON.stringify(choices)} resetTo={`${path}?dossier=alle`}>
      <TextField
        label="Zoek in de tekst"
        name="zoek"
        type="search"
        maxLength={200}
        defaultValue={filter.text}
      />
      {dossiers.length > 1 && <DossierSelect dossierId={filter.dossierId} dossiers={dossiers} />}
      <SelectField label="Status" name="stand" options={[...stands]} defaultValue={filter.stand} />
      {children}
      <ComboField
        label="Partij"
        name="partij"
        options={organisations}
        defaultValue={filter.organisationId ?? ''}
      />
      <DateField label="Loopt af vanaf" name="van" defaultValue={filter.from ?? ''} />
      <DateField label="Loopt af tot en met" name="tot" defaultValue={filter.to ?? ''} />
      {filter.descending && <input type="hidden" name="volgorde" value="aflopend" />}
    </FilterBar>
  )
}

/** `alle` says that one dossier was not forgotten but all are meant. */
export function DossierSelect({
  dossierId,
  dossiers,
}: {
  dossierId: string | null
  dossiers: { id: string; code: string }[]
}) {
  const options = [
    { value: 'alle', label: 'Alle dossiers' },
    ...dossiers.map(({ id, code }) => ({ value: id, label: code })),
  ]
  return <SelectField label="Dossier" name="dossier" options={options} defaultValue={dossierId ?? 'alle'} />
}
