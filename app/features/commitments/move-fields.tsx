import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, type Option } from '#app/ui/field.tsx'

/** To which post something goes, on which day and why. */
export function MoveFields({ answer, posts }: { answer: FormAnswer | undefined; posts: Option[] }) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <ComboField
        label="Nieuwe functie"
        name="toPostId"
        options={posts}
        defaultValue={values.toPostId ?? ''}
        errors={errors.toPostId}
      />
      <DateField
        label="Vanaf welke dag?"
        name="on"
        defaultValue={String(values.on ?? '')}
        errors={errors.on}
      />
      <ReasonField
        answer={answer}
        hint="Bijvoorbeeld «Nieuw kabinet, asiel gaat naar een ander ministerie»."
      />
    </>
  )
}
