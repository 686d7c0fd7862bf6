import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import type { Option } from '#app/ui/field.tsx'
import { ReasonField } from './reason-field.tsx'

/** Who owes an item from now on. */
export function OwnersFields({
  answer,
  organisations,
  owners,
}: {
  answer: FormAnswer | undefined
  organisations: Option[]
  owners: string[]
}) {
  return (
    <>
      <ComboField
        label="Eigenaar"
        name="owners"
        multiple
        optional
        hint="Wie hiervoor zorgt. Wie u weghaalt, ziet dit daarna misschien niet meer."
        options={organisations}
        defaultValue={answer ? (answer.values.owners ?? []) : owners}
        errors={answer?.errors.owners}
      />
      <ReasonField
        answer={answer}
        optional={owners.length === 0}
        hint="Waarom verandert de eigenaar? De reden komt in de geschiedenis te staan."
      />
    </>
  )
}
