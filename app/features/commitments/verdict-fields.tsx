import { TermField } from '#app/features/obligations/term-field.tsx'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { DateField, TextArea } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { verdictOptions } from './verdict.ts'

/** What a committee of the Eerste Kamer decided; opening again what was closed is a choice. */
export function VerdictFields({
  answer,
  isClosed,
  today,
}: {
  answer: FormAnswer | undefined
  isClosed: boolean
  today: Day
}) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <DateField
        label="Op welke dag besloot de commissie?"
        name="on"
        defaultValue={String(values.on ?? '')}
        errors={errors.on}
      />
      <RadioGroup
        legend="Wat besloot zij?"
        name="status"
        options={verdictOptions.map(({ value, label }) => ({ value, label: capital(label) }))}
        defaultValue={String(values.status ?? 'open')}
        errors={errors.status}
      />
      <TermField
        label="Nieuwe deadline"
        name="deadline"
        optional
        hint="In de woorden van de commissie, bijvoorbeeld «1 februari 2022» of «in afwachting van de volgende monitor»."
        defaultValue={String(values.deadline ?? '')}
        errors={errors.deadline}
        saidOn={today}
        saidOnField="on"
      />
      <TextArea
        label="Toelichting"
        name="note"
        optional
        maxLength={2000}
        defaultValue={String(values.note ?? '')}
        errors={errors.note}
      />
      {isClosed && (
        <CheckboxField
          label="Heropen dit"
          name="reopen"
          value="ja"
          hint="Dit is bij ons afgerond. Zonder vinkje blijft dat zo, en staat het oordeel ernaast."
          defaultChecked={values.reopen === 'ja'}
          errors={errors.reopen}
        />
      )}
    </>
  )
}
