import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, TextArea, type Option } from '#app/ui/field.tsx'

interface TakeFieldsProps {
  answer: FormAnswer | undefined
  /** What the gate still waits for; null where it is open or there is none. */
  waitsFor: string | null
  choices: { posts: Option[]; consultations: Option[] }
  today: Day
}

/** What was decided, when, by whom and where; and why already, where the gate is shut. */
export function TakeFields({ answer, waitsFor, choices, today }: TakeFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      {waitsFor && (
        <Alert tone="warning" title="De poort is nog dicht">
          Dit besluit wacht nog op {waitsFor}. U kunt toch vastleggen dat het is genomen, met een reden.
        </Alert>
      )}
      <TextArea
        label="Wat is er besloten?"
        name="outcome"
        defaultValue={String(values.outcome ?? '')}
        errors={errors.outcome}
      />
      <DateField
        label="Dag van het besluit"
        name="on"
        defaultValue={String(values.on ?? today)}
        errors={errors.on}
      />
      {waitsFor && (
        <TextArea
          label="Waarom is besloten voordat de poort open was?"
          name="earlyReason"
          rows={3}
          hint="De reden blijft bij het besluit staan."
          maxLength={2000}
          defaultValue={String(values.earlyReason ?? '')}
          errors={errors.earlyReason}
        />
      )}
      <ComboField
        label="Wie nam het besluit?"
        name="takenBy"
        optional
        options={choices.posts}
        defaultValue={values.takenBy ?? ''}
        errors={errors.takenBy}
      />
      <ComboField
        label="In welk overleg?"
        name="takenIn"
        optional
        options={choices.consultations}
        defaultValue={values.takenIn ?? ''}
        errors={errors.takenIn}
      />
    </>
  )
}
