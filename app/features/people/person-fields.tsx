import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextField } from '#app/ui/field.tsx'

/** Who somebody is, with what was typed or what stands. */
export function PersonFields({
  values = {},
  errors = {},
}: {
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <TextField label="Naam" name="name" defaultValue={value('name')} errors={errors.name} />
      <TextField
        label="E-mailadres"
        name="mail"
        type="email"
        optional
        hint="Andere gemeenten zien dit adres niet."
        defaultValue={value('mail')}
        errors={errors.mail}
      />
    </>
  )
}
