import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, SelectField, TextField } from '#app/ui/field.tsx'
import { organisationKindNames } from './organisation-form.ts'

/** The fields of an organisation, with what was typed or what stands. */
export function OrganisationFields({
  values = {},
  errors = {},
}: {
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <TextField
        label="Naam"
        name="name"
        hint="Bijvoorbeeld Gemeente Utrecht."
        defaultValue={value('name')}
        errors={errors.name}
      />
      <SelectField
        label="Soort"
        name="kind"
        emptyLabel="Maak een keuze"
        options={Object.entries(organisationKindNames).map(([kind, label]) => ({ value: kind, label }))}
        defaultValue={value('kind')}
        errors={errors.kind}
      />
      <TextField
        label="TOOI-code"
        name="tooi"
        optional
        hint="De code uit het register van de overheid, bijvoorbeeld gm0344."
        width="short"
        defaultValue={value('tooi')}
        errors={errors.tooi}
      />
      <DateField
        label="Eerste dag"
        name="startsOn"
        optional
        hint="Alleen als de organisatie pas kort bestaat of nog moet beginnen."
        defaultValue={value('startsOn')}
        errors={errors.startsOn}
      />
    </>
  )
}
