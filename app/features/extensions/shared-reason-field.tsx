import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

/** The reason that every party reads; what else is written stays with who asked and the ministry. */
export function SharedReasonField({ answer }: { answer: FormAnswer | undefined }) {
  return (
    <TextArea
      label="Reden voor alle partijen"
      name="sharedReason"
      optional
      hint="Iedereen die dit onderdeel ziet, leest deze reden."
      defaultValue={String(answer?.values.sharedReason ?? '')}
      errors={answer?.errors.sharedReason}
    />
  )
}
