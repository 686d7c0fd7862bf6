import type { FormAnswer } from '#app/shared/read-form.ts'
import type { ComboOption } from '#app/ui/combo-filter.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { TextField } from '#app/ui/field.tsx'

/** The fields of a user, with what was typed or what stands. */
export function UserFields({
  organisations,
  people,
  values = {},
  errors = {},
}: {
  organisations: ComboOption[]
  people: ComboOption[]
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <TextField
        label="E-mailadres"
        name="mail"
        type="email"
        hint="Hier komen de inloglink en de herinneringen aan."
        defaultValue={value('mail')}
        errors={errors.mail}
      />
      <TextField label="Naam" name="name" defaultValue={value('name')} errors={errors.name} />
      <ComboField
        label="Organisatie"
        name="organisationId"
        options={organisations}
        defaultValue={value('organisationId')}
        errors={errors.organisationId}
      />
      <ComboField
        label="Persoon"
        name="personId"
        optional
        hint="Als deze gebruiker ook bij Organisaties en personen staat."
        options={people}
        defaultValue={value('personId')}
        errors={errors.personId}
      />
    </>
  )
}
