import type { FormAnswer } from '#app/shared/read-form.ts'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import type { Width } from './policy.ts'

interface FieldsProps {
  answer: FormAnswer | undefined
  /** What stands in the fields now. */
  current: Record<string, string>
}

/** The steps of one kind and width, as fields: days with commas between them, and what kind of days they are. */
export function StepsFields({ width, ...props }: FieldsProps & { width: Width }) {
  const isOpen = width === 'open'
  return (
    <>
      <Fieldset legend="Aankondigingen" hint="Ten hoogste vier. Leeg is geen aankondiging.">
        <Days {...props} name="begin" label="Dagen vóór het begin van de termijn" />
        {!isOpen && <Days {...props} name="end" label="Dagen vóór het einde van de termijn" />}
        <Unit {...props} name="announcementUnit" label="Aankondigingen tellen in" />
      </Fieldset>
      <Fieldset legend="De vraag of het lukt, en de laatste waarschuwing">
        {!isOpen && <CountFrom {...props} />}
        <Days {...props} name="forecast" label="Dagen vóór de termijn: vraag of het lukt" />
        <Unit {...props} name="forecastUnit" label="De vraag telt in" />
        <Days {...props} name="lastDay" label="Dagen vóór de termijn: laatste waarschuwing" />
        <Unit {...props} name="lastDayUnit" label="De laatste waarschuwing telt in" />
        {isOpen && <Days {...props} name="review" label="Dagen na de dag om opnieuw te kijken" />}
      </Fieldset>
      <Fieldset legend="Als de termijn voorbij is">
        <Days
          {...props}
          name="chases"
          label="Dagen na de termijn: herinneringen"
          hint="Ten hoogste drie, met steeds meer tijd ertussen. Bijvoorbeeld 7, 17, 31."
        />
        <Days {...props} name="escalation" label="Dagen na de termijn: naar de volgende persoon" />
        <Unit {...props} name="lateUnit" label="Deze dagen tellen in" />
      </Fieldset>
    </>
  )
}

type OneField = FieldsProps & { name: string; label: string; hint?: string }

function Days({ answer, current, name, label, hint }: OneField) {
  return (
    <TextField
      label={label}
      name={name}
      hint={hint}
      optional
      width="short"
      defaultValue={String(answer?.values[name] ?? current[name] ?? '')}
      errors={answer?.errors[name]}
    />
  )
}

function Unit({ answer, current, name, label }: OneField) {
  return (
    <SelectField
      label={label}
      name={name}
      options={[
        { value: 'calendar', label: 'kalenderdagen' },
        { value: 'working', label: 'werkdagen' },
      ]}
      defaultValue={String(answer?.values[name] ?? current[name] ?? 'calendar')}
      errors={answer?.errors[name]}
    />
  )
}

function CountFrom({ answer, current }: FieldsProps) {
  return (
    <SelectField
      label="Deze twee tellen vanaf"
      name="countFrom"
      options={[
        { value: 'begin', label: 'het begin van de termijn' },
        { value: 'end', label: 'het einde van de termijn' },
      ]}
      defaultValue={String(answer?.values.countFrom ?? current.countFrom ?? 'end')}
      errors={answer?.errors.countFrom}
    />
  )
}
