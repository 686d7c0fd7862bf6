import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { SelectField, TextArea, TextField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

interface MarkFieldsProps {
  sections: { id: string; title: string }[]
  owners: { id: string; name: string; note?: string }[]
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}

const kinds = [
  { value: 'agreement', label: 'Afspraak' },
  {
    value: 'commitment',
    label: 'Toezegging, verzoek of motie',
    hint: 'Staat er «motie», «de Kamer verzoekt» of «Eerste Kamer» in de tekst, dan wordt het zo vastgelegd. Anders is het een toezegging aan de Tweede Kamer.',
  },
  { value: 'decision', label: 'Vervolgbesluit' },
]

/** What is recorded, at which topic, who owes it and when. */
export function MarkFields({ sections, owners, values = {}, errors = {} }: MarkFieldsProps) {
  return (
    <>
      <RadioGroup
        legend="Wat legt u vast?"
        name="kind"
        options={kinds}
        errors={errors.kind}
        defaultValue={String(values.kind ?? 'agreement')}
      />
      <SelectField
        label="Bij welk agendapunt?"
        name="sectionId"
        options={sections.map(({ id, title }) => ({ value: id, label: title }))}
        errors={errors.sectionId}
        defaultValue={String(values.sectionId ?? '')}
      />
      <TextArea
        label="Tekst"
        name="wording"
        hint="Zoals het in het verslag komt te staan."
        errors={errors.wording}
        defaultValue={String(values.wording ?? '')}
      />
      <ComboField
        multiple
        label="Eigenaar"
        name="owners"
        hint="Wie doet dit? Van een afspraak is de eerste die u kiest de eigenaar; de anderen voeren haar mee uit."
        optional
        options={owners.map(({ id, name, note }) => ({ value: id, label: name, note }))}
        defaultValue={values.owners ?? []}
        errors={errors.owners}
      />
      <TextField
        label="Termijn"
        name="term"
        hint="In de woorden van het overleg, zoals “voorjaar 2021” of “binnen zes weken”."
        optional
        width="medium"
        errors={errors.term}
        defaultValue={String(values.term ?? '')}
      />
    </>
  )
}
