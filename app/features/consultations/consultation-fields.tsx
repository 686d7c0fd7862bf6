import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, SelectField, TextField, TimeField } from '#app/ui/field.tsx'
import { capital } from '#app/shared/text.ts'
import { consultationKinds } from './consultation.ts'

const kinds = Object.entries(consultationKinds).map(([value, name]) => ({
  value,
  label: capital(name),
}))

interface ConsultationFieldsProps {
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
  /** Asked for when a consultation is planned; it never changes. */
  dossiers?: { id: string; code: string; name: string }[]
}

/** The fields of a consultation, with what was typed or what stands. */
export function ConsultationFields({ values = {}, errors = {}, dossiers }: ConsultationFieldsProps) {
  const field = (name: string) => ({
    name,
    errors: errors[name],
    defaultValue: String(values[name] ?? ''),
  })
  return (
    <>
      {dossiers && (
        <SelectField
          label="Dossier"
          {...field('dossierId')}
          emptyLabel="Kies een dossier"
          options={dossiers.map(({ id, code, name }) => ({ value: id, label: `${code}: ${name}` }))}
        />
      )}
      <SelectField label="Soort overleg" {...field('kind')} options={kinds} />
      <TextField label="Titel" {...field('title')} hint="Bijvoorbeeld: Bestuurlijk overleg LVV" />
      <DateField
        label="Datum"
        {...field('meetsOn')}
        hint="Is het overleg al geweest? Vul dan de dag in waarop het was."
      />
      <TimeField label="Begint om" {...field('beginsAtTime')} optional />
      <TextField label="Plaats" {...field('place')} optional width="medium" />
    </>
  )
}
