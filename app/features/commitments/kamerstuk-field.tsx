import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextField } from '#app/ui/field.tsx'

/** The number of a Kamerstuk, in either way of writing it. */
export function KamerstukField({
  label,
  values,
  errors,
}: Pick<FormAnswer, 'values' | 'errors'> & { label: string }) {
  return (
    <TextField
      label={label}
      name="kamerstuk"
      width="medium"
      optional
      hint="Bijvoorbeeld 19637, nr. 2677 of kst-19637-2677."
      defaultValue={String(values.kamerstuk ?? '')}
      errors={errors.kamerstuk}
    />
  )
}
