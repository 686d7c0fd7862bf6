import {
  DayOwnersAndTerm,
  DossierField,
  type NewItemChoices,
} from '#app/features/obligations/new-item-fields.tsx'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { capital } from '#app/shared/text.ts'
import { chamberOptions, originOptions } from './origin.ts'

/** The fields of what the Kamer waits for. */
export function CommitmentFields({
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
      <RadioGroup
        legend="Wat is het?"
        name="origin"
        options={originOptions.map(({ value, label }) => ({ value, label: capital(label) }))}
        defaultValue={String(values.origin ?? 'promise')}
        errors={errors.origin}
      />
      <TextArea
        label="Wat is er toegezegd of gevraagd?"
        name="wording"
        hint="Zo letterlijk mogelijk."
        maxLength={5000}
        defaultValue={String(values.wording ?? '')}
        errors={errors.wording}
      />
      <RadioGroup
        legend="Welke Kamer wacht hierop?"
        name="chamber"
        options={chamberOptions}
        defaultValue={String(values.chamber ?? 'TK')}
        errors={errors.chamber}
      />
      <TextField
        label="Waar"
        name="activity"
        hint="Bijvoorbeeld «commissiedebat vreemdelingen- en asielbeleid» of «regeling van werkzaamheden»."
        defaultValue={String(values.activity ?? '')}
        errors={errors.activity}
      />
      <DayOwnersAndTerm
        answer={answer}
        choices={choices}
        dayLabel="Dag waarop dit is toegezegd of gevraagd"
      />
    </>
  )
}
