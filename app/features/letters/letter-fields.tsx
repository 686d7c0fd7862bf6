import { KamerstukField } from '#app/features/commitments/kamerstuk-field.tsx'
import { chamberOptions, type Chamber } from '#app/features/commitments/origin.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Details } from '#app/ui/details.tsx'
import { DateField, SelectField, TextField, type Option } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

interface LetterFieldsProps {
  answer: FormAnswer | undefined
  chamber: Chamber
  /** The letters of the dossier that can be used. */
  letters: Option[]
}

/** The letter that fulfils something: one that is known already, or another. */
export function LetterFields({ answer, chamber, letters }: LetterFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  if (letters.length === 0) return <NewLetterFields answer={answer} chamber={chamber} />
  return (
    <>
      <SelectField
        label="Brief die al in Gestand staat"
        name="letterId"
        optional
        emptyLabel="Een andere brief, die ik hieronder invul"
        options={letters}
        defaultValue={String(values.letterId ?? '')}
        errors={errors.letterId}
      />
      <Fieldset legend="Een andere brief" hint="Laat dit leeg als u hierboven een brief koos.">
        <NewLetterFields answer={answer} chamber={chamber} />
      </Fieldset>
    </>
  )
}

function NewLetterFields({ answer, chamber }: Omit<LetterFieldsProps, 'letters'>) {
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
      <NumberFields answer={answer} />
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

/** The numbers the Kamer gave a letter; often not known on the day it is sent. */
function NumberFields({ answer }: { answer: FormAnswer | undefined }) {
  const { values = {}, errors = {} } = answer ?? {}
  const isUsed = Boolean(values.kamerstuk || values.documentNumber)
  return (
    <Details summary="Kamerstuk of documentnummer" open={isUsed}>
      <KamerstukField label="Kamerstuk" values={values} errors={errors} />
      <TextField
        label="Documentnummer"
        name="documentNumber"
        width="medium"
        optional
        hint="Bijvoorbeeld 2026D30000."
        defaultValue={String(values.documentNumber ?? '')}
        errors={errors.documentNumber}
      />
    </Details>
  )
}
