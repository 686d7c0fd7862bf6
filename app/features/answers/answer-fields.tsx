import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, TextArea, TextField } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

interface AnswerFieldsProps {
  answer: FormAnswer | undefined
  /** What the link in the mail stood for; nothing is answered by it. */
  chosen: string
  mayAsk: boolean
}

/** Will it be done in time? Three answers, and what belongs to two of them. */
export function AnswerFields({ answer, chosen, mayAsk }: AnswerFieldsProps) {
  const typed = (name: string) => String(answer?.values[name] ?? '')
  return (
    <>
      <RadioGroup
        legend="Lukt dit op tijd?"
        name="answer"
        options={[
          { value: 'on_time', label: 'Ja, we halen het' },
          { value: 'done', label: 'Al gedaan' },
          ...(mayAsk ? [{ value: 'extension', label: 'Uitstel nodig' }] : []),
        ]}
        defaultValue={typed('answer') || chosen}
        errors={answer?.errors.answer}
      />
      <Fieldset legend="Bij «Al gedaan»" weight="field">
        <TextArea
          label="Wat is er gedaan?"
          name="done"
          maxLength={2000}
          defaultValue={typed('done')}
          errors={answer?.errors.done}
        />
      </Fieldset>
      {mayAsk && (
        <Fieldset legend="Bij «Uitstel nodig»" weight="field">
          <TextField
            label="Welke termijn stelt u voor?"
            hint="In gewone woorden, zoals «voorjaar 2021» of «vóór het zomerreces»."
            name="term"
            maxLength={500}
            defaultValue={typed('term')}
            errors={answer?.errors.term}
          />
          <OwnWindowFields answer={answer} />
          <DateField
            label="Opnieuw bekijken op"
            name="reviewOn"
            optional
            hint="Alleen bij een termijn zonder einde, zoals «gaandeweg»: op deze dag wordt er opnieuw naar gekeken."
            defaultValue={typed('reviewOn')}
            errors={answer?.errors.reviewOn}
          />
          <TextArea
            label="Waarom is uitstel nodig?"
            hint="Alleen het ministerie leest dit, en uw eigen organisatie."
            name="reason"
            maxLength={2000}
            defaultValue={typed('reason')}
            errors={answer?.errors.reason}
          />
        </Fieldset>
      )}
    </>
  )
}
