import { chamberOptions, type Chamber } from '#app/features/commitments/origin.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, TextField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

/** The letter that fulfils something; one that is known already is recognised by its reference. */
export function LetterFields({ answer, chamber }: { answer: FormAnswer | undefined; chamber: Chamber }) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <TextField
        label="Kenmerk"
        name="reference"
        width="medium"
        hint="«Ons kenmerk» van de brief. Staat de brief al in Gestand, dan wordt die gebruikt."
        defaultValue={String(values.reference ?? '')}
        errors={errors.reference}
      />
      <DateField
        label="Datum van de brief"
        name="sentOn"
        defaultValue={String(values.sentOn ?? '')}
        errors={errors.sentOn}
      />
      <TextField
        label="Onderwerp"
        name="subject"
        defaultValue={String(values.subject ?? '')}
        errors={errors.subject}
      />
      <RadioGroup
        legend="Gestuurd aan"
        name="chamber"
        options={chamberOptions}
        defaultValue={String(values.chamber ?? chamber)}
        errors={errors.chamber}
      />
    </>
  )
}
