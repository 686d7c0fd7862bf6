import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import type { SaidOfWords } from './reaction.ts'

interface ReactionFieldsProps {
  answer: FormAnswer | undefined
  wording: string
  /** What the own organisation said before. */
  current: (SaidOfWords & { id: string }) | null
  organisation: string
}

/** What a party thinks of the words, and the words it would have. */
export function ReactionFields({ answer, wording, current, organisation }: ReactionFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  const seen = seenIn(answer?.theirs) ?? String(values.seen ?? current?.id ?? '')
  const other = current?.stance === 'disputed' ? current.otherWording : ''
  return (
    <>
      <input type="hidden" name="seen" key={seen} defaultValue={seen} />
      <RadioGroup
        legend="Wat vindt u van de tekst?"
        name="stance"
        options={[
          { value: 'agreed', label: 'Akkoord' },
          { value: 'remarked', label: 'Akkoord met opmerking', hint: 'Schrijf de opmerking hieronder.' },
          {
            value: 'disputed',
            label: 'Andere formulering',
            hint: 'De tekst is volgens u niet zoals afgesproken. Schrijf hieronder hoe hij moet zijn, en waarom.',
          },
        ]}
        defaultValue={String(values.stance ?? current?.stance ?? '')}
        errors={errors.stance}
      />
      <TextArea
        label="Hoe moet de tekst zijn?"
        name="otherWording"
        optional
        hint="Alleen bij «Andere formulering». Pas de tekst hieronder aan."
        maxLength={5000}
        rows={5}
        defaultValue={String(values.otherWording ?? (other || wording))}
        errors={errors.otherWording}
      />
      <TextArea
        label="Opmerking of reden"
        name="remark"
        optional
        hint="Alleen bij «Akkoord met opmerking» en «Andere formulering»."
        maxLength={2000}
        defaultValue={String(values.remark ?? current?.remark ?? '')}
        errors={errors.remark}
      />
      <Paragraph>
        Alleen {organisation} en het ministerie lezen uw reactie. Andere partijen zien niet dat u reageerde.
      </Paragraph>
    </>
  )
}

/** The reaction of a colleague who was first, from a refusal. */
function seenIn(theirs: unknown): string | null {
  const isSeen = typeof theirs === 'object' && theirs !== null && 'seen' in theirs
  return isSeen && typeof theirs.seen === 'string' ? theirs.seen : null
}
