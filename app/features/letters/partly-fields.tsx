import type { Chamber } from '#app/features/commitments/origin.ts'
import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Details } from '#app/ui/details.tsx'
import { TextArea, type Option } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { ActFields } from './act-fields.tsx'
import { LetterFields } from './letter-fields.tsx'

interface PartlyFieldsProps {
  answer: FormAnswer | undefined
  chamber: Chamber
  letters: Option[]
  wording: string
  today: Day
}

const ways = [
  { value: 'letter', label: 'Met een brief' },
  { value: 'act', label: 'Met iets anders, zoals een technische briefing' },
]

/** Both halves of a commitment that is partly fulfilled. */
export function PartlyFields(props: PartlyFieldsProps) {
  return (
    <>
      <DoneFields {...props} />
      <RemainingFields {...props} />
    </>
  )
}

function DoneFields({ answer, chamber, letters, wording }: PartlyFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  const isAct = values.by === 'act'
  return (
    <Fieldset legend="Wat is er gedaan?">
      <TextArea
        label="Dit is gedaan"
        name="done"
        hint="Alleen het deel dat klaar is. De hele tekst blijft te lezen."
        maxLength={5000}
        defaultValue={String(values.done ?? wording)}
        errors={errors.done}
      />
      <RadioGroup
        legend="Waarmee?"
        name="by"
        options={ways}
        defaultValue={isAct ? 'act' : 'letter'}
        errors={errors.by}
      />
      <Details summary="De brief" open={!isAct}>
        <LetterFields answer={answer} chamber={chamber} letters={letters} />
      </Details>
      <Details summary="Iets anders dan een brief" open={isAct}>
        <ActFields answer={answer} />
      </Details>
    </Fieldset>
  )
}

function RemainingFields({ answer, today }: PartlyFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <Fieldset
      legend="Wat blijft er over?"
      hint="Dit staat daarna open als eigen onderdeel, bij dezelfde eigenaar."
    >
      <TextArea
        label="Dit blijft over"
        name="remains"
        maxLength={5000}
        defaultValue={String(values.remains ?? '')}
        errors={errors.remains}
      />
      <TermField
        label="Termijn van wat overblijft"
        defaultValue={String(values.term ?? '')}
        errors={errors.term}
        saidOn={today}
        saidOnField="sentOn"
      />
      <OwnWindowFields answer={answer} />
    </Fieldset>
  )
}
