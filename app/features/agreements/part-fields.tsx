import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, TextArea } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { PartState } from './parts.ts'

const options: { value: PartState; label: string; hint?: string }[] = [
  { value: 'open', label: 'Nog niet begonnen' },
  { value: 'started', label: 'Mee bezig' },
  {
    value: 'done',
    label: 'Klaar',
    hint: 'Zijn er genoeg partijen klaar, dan is de afspraak daarmee nagekomen.',
  },
  { value: 'failed', label: 'Lukt niet', hint: 'Schrijf bij de toelichting waarom.' },
]

/** How far a party is with its part, since when, and a note that other parties do not read. */
export function PartFields({
  answer,
  part,
  today,
}: {
  answer: FormAnswer | undefined
  part: { state: PartState; stateOn: Day | null; note: string; name: string }
  today: Day
}) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <RadioGroup
        legend="Hoe staat het met dit deel?"
        name="state"
        options={options}
        defaultValue={String(values.state ?? part.state)}
        errors={errors.state}
      />
      <DateField
        label="Sinds welke dag?"
        name="on"
        defaultValue={String(values.on ?? part.stateOn ?? today)}
        errors={errors.on}
      />
      <TextArea
        label="Toelichting"
        name="note"
        optional
        maxLength={5000}
        hint={`Alleen ${part.name} en het ministerie lezen dit. Andere partijen niet.`}
        defaultValue={String(values.note ?? part.note)}
        errors={errors.note}
      />
    </>
  )
}
