import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, SelectField, type Option } from '#app/ui/field.tsx'
import { OwnWindowFields } from './own-window-fields.tsx'
import { TermField } from './term-field.tsx'

export interface NewItemChoices {
  dossiers: Option[]
  /** The dossier one works in. */
  dossierId: string | null
  organisations: Option[]
  today: Day
}

/** The dossier in which something new is recorded; no question where there is only one. */
export function DossierField({
  answer,
  choices,
}: {
  answer: FormAnswer | undefined
  choices: NewItemChoices
}) {
  const { dossiers, dossierId } = choices
  const [only] = dossiers
  if (only && dossiers.length === 1) return <input type="hidden" name="dossier" value={only.value} />
  return (
    <SelectField
      label="Dossier"
      name="dossier"
      options={dossiers}
      emptyLabel="Kies een dossier"
      defaultValue={String(answer?.values.dossier ?? dossierId ?? '')}
      errors={answer?.errors.dossier}
    />
  )
}

/** When it was said, who owes it and by when. */
export function DayOwnersAndTerm({
  answer,
  choices,
  dayLabel,
}: {
  answer: FormAnswer | undefined
  choices: NewItemChoices
  dayLabel: string
}) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <DateField
        label={dayLabel}
        name="saidOn"
        defaultValue={String(values.saidOn ?? '')}
        errors={errors.saidOn}
      />
      <ComboField
        label="Eigenaar"
        name="owners"
        multiple
        optional
        hint="Wie hiervoor zorgt. Zonder eigenaar herinnert Gestand het secretariaat."
        options={choices.organisations}
        defaultValue={values.owners}
        errors={errors.owners}
      />
      <TermField
        optional
        defaultValue={String(values.term ?? '')}
        errors={errors.term}
        saidOn={choices.today}
        saidOnField="saidOn"
      />
      <OwnWindowFields answer={answer} />
    </>
  )
}
