import { writeDay, type Day } from '#app/shared/day.ts'
import { SelectField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'

interface AffairsQuestionFormProps {
  path: string
  consultations: { id: string; title: string; meetsOn: Day }[]
  parties: { id: string; name: string }[]
  chosen: { at: string; since: string; party: string }
}

/** Before which consultation, since which one, and for whom. */
export function AffairsQuestionForm({ path, consultations, parties, chosen }: AffairsQuestionFormProps) {
  const options = consultations.map(({ id, title, meetsOn }) => ({
    value: id,
    label: `${writeDay(meetsOn)} · ${title}`,
  }))
  return (
    <FilterBar submitLabel="Stand tonen" resetTo={path} label="Welke stand" key={JSON.stringify(chosen)}>
      <SelectField
        label="Stand vóór"
        name="overleg"
        defaultValue={chosen.at}
        emptyLabel="Vandaag"
        options={options}
      />
      <SelectField
        label="Sinds"
        name="sinds"
        defaultValue={chosen.since}
        emptyLabel="Het overleg daarvoor"
        options={options}
      />
      {parties.length > 0 && (
        <SelectField
          label="Voor wie"
          name="partij"
          defaultValue={chosen.party}
          emptyLabel="Het geheel"
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterBar>
  )
}
