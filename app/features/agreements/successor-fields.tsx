import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { TextArea, type Option } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import { partNumbers } from './successor-forms.ts'

interface SuccessorFieldsProps {
  answer: FormAnswer | undefined
  organisations: Option[]
  today: Day
}

const shownAtOnce = 3

/** The parts that an agreement is split into; what stays empty is no part. */
export function SplitFields({ withExecutors, ...props }: SuccessorFieldsProps & { withExecutors: boolean }) {
  const { answer } = props
  const later = partNumbers.slice(shownAtOnce)
  const isUsed = later.some(
    (number) => answer?.values[`wording${number}`] || answer?.errors[`wording${number}`],
  )
  return (
    <>
      {partNumbers.slice(0, shownAtOnce).map((number) => (
        <PartOfSplit key={number} number={number} {...props} />
      ))}
      <Details summary="Nog meer delen" open={isUsed}>
        {later.map((number) => (
          <PartOfSplit key={number} number={number} {...props} />
        ))}
      </Details>
      <CheckboxField
        label="Neem de uitvoerders mee naar elk deel"
        name="withExecutors"
        hint="Anders voert alleen de eigenaar van een deel het uit. Wederpartijen gaan altijd mee."
        defaultChecked={answer ? answer.values.withExecutors === 'on' : withExecutors}
      />
    </>
  )
}

function PartOfSplit({ number, answer, organisations, today }: SuccessorFieldsProps & { number: number }) {
  const { values = {}, errors = {} } = answer ?? {}
  const nameOf = (name: string) => `${name}${number}`
  return (
    <Fieldset legend={`Deel ${number}`}>
      <TextArea
        label="Tekst"
        name={nameOf('wording')}
        optional={number > 2}
        defaultValue={String(values[nameOf('wording')] ?? '')}
        errors={errors[nameOf('wording')]}
      />
      <ComboField
        label="Eigenaar"
        name={nameOf('owner')}
        optional
        hint="Laat dit leeg om de eigenaar te houden."
        options={organisations}
        defaultValue={values[nameOf('owner')]}
        errors={errors[nameOf('owner')]}
      />
      <TermField
        name={nameOf('term')}
        id={nameOf('term')}
        optional
        hint="Laat dit leeg om de termijn te houden."
        defaultValue={String(values[nameOf('term')] ?? '')}
        errors={errors[nameOf('term')]}
        saidOn={today}
      />
    </Fieldset>
  )
}

/** What comes in the place of one agreement or several. */
export function SuccessorFields({
  answer,
  organisations,
  today,
  stands,
}: SuccessorFieldsProps & { stands: { wording: string; owner: string | null; term: string } }) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <TextArea
        label="Tekst"
        name="wording"
        rows={6}
        defaultValue={String(values.wording ?? stands.wording)}
        errors={errors.wording}
      />
      <ComboField
        label="Eigenaar"
        name="owner"
        optional
        hint="De andere partijen gaan mee als uitvoerder of wederpartij."
        options={organisations}
        defaultValue={String(values.owner ?? stands.owner ?? '')}
        errors={errors.owner}
      />
      <TermField
        optional
        defaultValue={String(values.term ?? stands.term)}
        errors={errors.term}
        saidOn={today}
      />
    </>
  )
}
