import { writeDay, type Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { BulletList, Paragraph } from '#app/ui/text.tsx'
import { ownChoice, type ReadingOption } from './reading-option.ts'

/** What the words of a term mean: as they are read, in another way, or days that a person gives. */
export function ReadingChoiceFields({
  term,
  options,
  answer,
}: {
  term: { words: string; saidOn: Day; assumptions: string[] } | null
  options: ReadingOption[]
  answer: FormAnswer | undefined
}) {
  const { values = {}, errors = {} } = answer ?? {}
  if (!term) return <p>Er is geen termijn.</p>
  return (
    <>
      <Paragraph>
        De termijn is «{term.words}», gezegd op {writeDay(term.saidOn)}. Die woorden blijven staan.
      </Paragraph>
      {term.assumptions.length > 0 && (
        <>
          <p>Ga na of dit klopt:</p>
          <BulletList>
            {term.assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </BulletList>
        </>
      )}
      <RadioGroup
        legend="Welke periode is dat?"
        name="choice"
        options={[
          ...options.map(({ key, label, why }) => ({ value: key, label, hint: why })),
          { value: ownChoice, label: 'Een andere periode', hint: 'Vul hieronder de dagen in.' },
        ]}
        defaultValue={String(values.choice ?? options[0]?.key ?? '')}
        errors={errors.choice}
      />
      <DateField
        label="Eerste dag van een andere periode"
        name="firstDay"
        optional
        defaultValue={String(values.firstDay ?? '')}
        errors={errors.firstDay}
      />
      <DateField
        label="Laatste dag van een andere periode"
        name="lastDay"
        optional
        defaultValue={String(values.lastDay ?? '')}
        errors={errors.lastDay}
      />
    </>
  )
}
