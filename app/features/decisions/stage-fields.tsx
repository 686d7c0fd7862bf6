import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { TextField, type Option } from '#app/ui/field.tsx'

interface StageFieldsProps {
  answer: FormAnswer | undefined
  organisations: Option[]
  /** Null where its name is fixed. */
  known: { name: string | null; organisationId: string | null }
}

/** What a step is called and who has to move. */
export function StageFields({ answer, organisations, known }: StageFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      {known.name !== null && (
        <TextField
          label="Hoe heet de stap?"
          name="name"
          hint="Bijvoorbeeld «advies van de raad» of «gesprek met de gemeenten»."
          maxLength={100}
          defaultValue={String(values.name ?? known.name)}
          errors={errors.name}
        />
      )}
      <ComboField
        label="Wie is aan zet?"
        name="organisation"
        optional
        options={organisations}
        defaultValue={answer ? (values.organisation ?? '') : (known.organisationId ?? '')}
        errors={errors.organisation}
      />
    </>
  )
}
