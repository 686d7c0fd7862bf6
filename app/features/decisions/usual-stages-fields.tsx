import { stageName, usualStages } from '#app/features/gates/stage.ts'
import { TermField } from '#app/features/obligations/term-field.tsx'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import type { Option } from '#app/ui/field.tsx'

interface UsualStagesFieldsProps {
  answer: FormAnswer | undefined
  /** The kinds that the decision has already. */
  taken: string[]
  organisations: Option[]
  today: Day
}

/** The usual steps of an evaluation, ticked unless they stand there already, each with its term. */
export function UsualStagesFields({ answer, taken, organisations, today }: UsualStagesFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  const kinds = usualStages.filter((kind) => !taken.includes(kind))
  const name = (kind: (typeof usualStages)[number]) => capital(stageName({ kind, name: '' }))
  return (
    <>
      <CheckboxGroup
        legend="Welke stappen?"
        name="kinds"
        options={kinds.map((kind) => ({ value: kind, label: name(kind) }))}
        defaultValues={answer ? [values.kinds ?? []].flat() : kinds}
        errors={errors.kinds}
      />
      <ComboField
        label="Wie is aan zet?"
        name="organisation"
        optional
        hint="Geldt voor deze stappen samen. U kunt het daarna per stap wijzigen."
        options={organisations}
        defaultValue={values.organisation ?? ''}
        errors={errors.organisation}
      />
      {kinds.map((kind) => (
        <TermField
          key={kind}
          label={`Termijn van ${stageName({ kind, name: '' })}`}
          name={kind}
          id={kind}
          optional
          saidOn={today}
          defaultValue={String(values[kind] ?? '')}
          errors={errors[kind]}
        />
      ))}
    </>
  )
}
