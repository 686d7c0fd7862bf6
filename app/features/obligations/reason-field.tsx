import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

/** Why something is done; it stays in the history. */
export function ReasonField({
  answer,
  hint = 'De reden komt in de geschiedenis te staan.',
  optional,
}: {
  answer: FormAnswer | undefined
  hint?: ReactNode
  optional?: boolean
}) {
  return (
    <TextArea
      label="Reden"
      name="reason"
      hint={hint}
      optional={optional}
      defaultValue={String(answer?.values.reason ?? '')}
      errors={answer?.errors.reason}
    />
  )
}
