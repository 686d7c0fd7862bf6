import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/shared/read-form.ts'
import type { ComboOption } from '#app/ui/combo-filter.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, TextField } from '#app/ui/field.tsx'

/** The fields of a function, with what was typed or what stands. */
export function PostFields({
  people,
  holderHint,
  values = {},
  errors = {},
}: {
  people: ComboOption[]
  holderHint: ReactNode
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <TextField
        label="Functie"
        name="function"
        hint="Bijvoorbeeld wethouder van Utrecht."
        defaultValue={value('function')}
        errors={errors.function}
      />
      <ComboField
        label="Persoon"
        name="personId"
        optional
        hint={holderHint}
        options={people}
        defaultValue={value('personId')}
        errors={errors.personId}
      />
      <DateField
        label="Eerste dag"
        name="startsOn"
        optional
        defaultValue={value('startsOn')}
        errors={errors.startsOn}
      />
    </>
  )
}
