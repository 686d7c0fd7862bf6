import { chamberOptions } from '#app/features/commitments/origin.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, TextField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

/** What stands above a letter; of a closing list the day and the name of the debate. */
export function HeadFields({
  answer,
  start,
  isList,
}: {
  answer: FormAnswer | undefined
  start: FormAnswer['values']
  isList: boolean
}) {
  const values = answer?.values ?? start
  const errors = answer?.errors ?? {}
  return (
    <>
      {!isList && (
        <>
          <TextField
            label="Kenmerk"
            name="reference"
            width="medium"
            hint="«Ons kenmerk» van de brief. Een brief heeft een kenmerk of een Kamerstuk, of beide."
            defaultValue={String(values.reference ?? '')}
            errors={errors.reference}
          />
          <TextField
            label="Kamerstuk"
            name="kamerstuk"
            width="medium"
            optional
            hint="Bijvoorbeeld 19637, nr. 2677 of kst-19637-2677."
            defaultValue={String(values.kamerstuk ?? '')}
            errors={errors.kamerstuk}
          />
        </>
      )}
      <DateField
        label={isList ? 'Dag van het debat' : 'Datum van de brief'}
        name="sentOn"
        hint="Termijnen zoals «volgend voorjaar» worden vanaf deze dag gelezen."
        defaultValue={String(values.sentOn ?? '')}
        errors={errors.sentOn}
      />
      <TextField
        label={isList ? 'Naam van het debat' : 'Onderwerp'}
        name="subject"
        defaultValue={String(values.subject ?? '')}
        errors={errors.subject}
      />
      <RadioGroup
        legend={isList ? 'Welke Kamer' : 'Gestuurd aan'}
        name="chamber"
        options={chamberOptions}
        defaultValue={String(values.chamber ?? '')}
        errors={errors.chamber}
      />
    </>
  )
}
