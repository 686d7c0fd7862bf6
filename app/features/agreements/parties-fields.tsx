import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { TextField, type Option } from '#app/ui/field.tsx'
import type { PartiesChoice } from './parts.ts'

/** Who owns an agreement, who carries it out with them, whom it concerns besides, and when it is done. */
export function PartiesFields({
  answer,
  organisations,
  choice,
}: {
  answer: FormAnswer | undefined
  organisations: Option[]
  choice: PartiesChoice
}) {
  const { values, errors = {} } = answer ?? {}
  const stood = values ?? {
    owner: choice.owner ?? '',
    executors: choice.executors,
    counterparties: choice.counterparties,
    required: String(choice.required ?? ''),
  }
  return (
    <>
      <ComboField
        label="Eigenaar"
        name="owner"
        optional
        hint="Wie aanspreekbaar is voor het geheel. Zonder eigenaar herinnert Gestand het secretariaat."
        options={organisations}
        defaultValue={stood.owner}
        errors={errors.owner}
      />
      <ComboField
        label="Uitvoerders"
        name="executors"
        multiple
        optional
        hint="Wie de afspraak mee uitvoert. Elke uitvoerder meldt het eigen deel."
        options={organisations}
        defaultValue={stood.executors}
        errors={errors.executors}
      />
      <ComboField
        label="Wederpartijen"
        name="counterparties"
        multiple
        optional
        hint="Met wie dit is afgesproken, zonder dat zij het uitvoeren."
        options={organisations}
        defaultValue={stood.counterparties}
        errors={errors.counterparties}
      />
      <TextField
        label="Hoeveel partijen moeten klaar zijn?"
        name="required"
        inputMode="numeric"
        width="short"
        optional
        hint="Eigenaar en uitvoerders tellen mee. Laat dit leeg als zij allemaal klaar moeten zijn."
        defaultValue={String(stood.required ?? '')}
        errors={errors.required}
      />
    </>
  )
}
