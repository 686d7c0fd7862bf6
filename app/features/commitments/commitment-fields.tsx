import {
  DayOwnersAndTerm,
  DossierField,
  type NewItemChoices,
} from '#app/features/obligations/new-item-fields.tsx'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea, type Option } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { capital } from '#app/shared/text.ts'
import { ActivityFields, PostField, RegisterFields } from './details-fields.tsx'
import { chamberOptions, originOptions } from './origin.ts'

/** The fields of what the Kamer waits for; what is rarely known stands under a fold. */
export function CommitmentFields({
  answer,
  choices,
}: {
  answer: FormAnswer | undefined
  choices: NewItemChoices & { posts: Option[] }
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
      <Fieldset legend="Waar is dit gezegd?">
        <RadioGroup
          legend="Welke Kamer wacht hierop?"
          name="chamber"
          options={chamberOptions}
          defaultValue={String(values.chamber ?? 'TK')}
          errors={errors.chamber}
        />
        <ActivityFields values={values} errors={errors} />
        <RegisterFields values={values} errors={errors} />
      </Fieldset>
      <Fieldset legend="Wanneer, wie en voor wanneer?">
        <DayOwnersAndTerm
          answer={answer}
          choices={choices}
          dayLabel="Dag waarop dit is toegezegd of gevraagd"
        />
        <PostField values={values} errors={errors} posts={choices.posts} />
      </Fieldset>
    </>
  )
}
