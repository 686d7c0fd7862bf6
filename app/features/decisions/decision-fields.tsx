import {
  DayOwnersAndTerm,
  DossierField,
  type NewItemChoices,
} from '#app/features/obligations/new-item-fields.tsx'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

/** The fields of a decision that is to be taken. */
export function DecisionFields({
  answer,
  choices,
}: {
  answer: FormAnswer | undefined
  choices: NewItemChoices
}) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <DossierField answer={answer} choices={choices} />
      <TextArea
        label="Waarover wordt besloten?"
        name="wording"
        maxLength={5000}
        defaultValue={String(values.wording ?? '')}
        errors={errors.wording}
      />
      <TextArea
        label="Waar wacht het besluit op?"
        name="gate"
        optional
        rows={2}
        hint="Bijvoorbeeld een evaluatie of een advies."
        maxLength={1000}
        defaultValue={String(values.gate ?? '')}
        errors={errors.gate}
      />
      <DayOwnersAndTerm answer={answer} choices={choices} dayLabel="Dag waarop dit is aangekondigd" />
    </>
  )
}
