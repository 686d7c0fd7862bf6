import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, SelectField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

interface EndFieldProps {
  answer: FormAnswer | undefined
  suggested: Day
}

/** The last day of an organisation, a person, a function or a dossier. */
export function LastDayField({ answer, suggested }: EndFieldProps) {
  return (
    <DateField
      label="Laatste dag"
      name="endsOn"
      hint="Deze dag telt nog mee."
      defaultValue={String(answer?.values.endsOn ?? suggested)}
      errors={answer?.errors.endsOn}
    />
  )
}

/** At once, or after a day that is still to come: for access. */
export function EndOfAccessFields({ answer }: { answer: FormAnswer | undefined }) {
  return (
    <>
      <RadioGroup
        legend="Wanneer stopt het?"
        name="when"
        options={[
          { value: 'now', label: 'Meteen' },
          { value: 'later', label: 'Na een laatste dag' },
        ]}
        defaultValue={String(answer?.values.when ?? 'now')}
        errors={answer?.errors.when}
      />
      <DateField
        label="Laatste dag"
        name="lastDay"
        hint="Alleen als het later stopt. Deze dag telt nog mee."
        optional
        defaultValue={String(answer?.values.lastDay ?? '')}
        errors={answer?.errors.lastDay}
      />
    </>
  )
}

/** One field of a filter: whether what ended is shown too. */
export function EndedFilter({ withEnded }: { withEnded: boolean }) {
  return (
    <SelectField
      label="Beëindigd"
      name="beeindigd"
      options={[
        { value: '', label: 'Niet tonen' },
        { value: 'ja', label: 'Ook tonen' },
      ]}
      defaultValue={withEnded ? 'ja' : ''}
    />
  )
}
