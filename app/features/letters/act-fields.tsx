import { fulfillingActNames, fulfillingActs } from '#app/features/commitments/fulfilling-act.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'
import { DateField, SelectField, TextArea } from '#app/ui/field.tsx'

const options = fulfillingActs.map((value) => ({ value, label: capital(fulfillingActNames[value]) }))

/** Something that was done before the Kamer instead of a letter, and how that shows. */
export function ActFields({ answer }: { answer: FormAnswer | undefined }) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <SelectField
        label="Wat is er gedaan?"
        name="actKind"
        options={options}
        defaultValue={String(values.actKind ?? 'technical_briefing')}
        errors={errors.actKind}
      />
      <DateField
        label="Op welke dag?"
        name="actOn"
        defaultValue={String(values.actOn ?? '')}
        errors={errors.actOn}
      />
      <TextArea
        label="Waaruit blijkt dat?"
        name="evidence"
        hint="Bijvoorbeeld «De briefing staat in de agenda van de Kamer van 3 juni 2020» of het nummer van het verslag."
        maxLength={2000}
        defaultValue={String(values.evidence ?? '')}
        errors={errors.evidence}
      />
    </>
  )
}
