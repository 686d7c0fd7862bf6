import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { Paragraph } from '#app/ui/text.tsx'

interface LinkFieldsProps {
  label: string
  /** What is said where nothing can be chosen. */
  none: string
  choices: { value: string; label: string; note?: string }[]
  answer: FormAnswer | undefined
}

/** With what an item is linked. */
export function LinkFields({ label, none, choices, answer }: LinkFieldsProps) {
  return (
    <>
      <Paragraph>
        Wethoudersbureaus en de VNG zien niet dat u dit verbindt, en niet wat aan de Kamer is gezegd.
      </Paragraph>
      {choices.length === 0 && <Paragraph>{none}</Paragraph>}
      <ComboField
        label={label}
        name="other"
        hint="Typ een paar woorden om te zoeken."
        options={choices}
        defaultValue={String(answer?.values.other ?? '')}
        errors={answer?.errors.other}
      />
    </>
  )
}
