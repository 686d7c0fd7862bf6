import type { ActView } from '#app/features/obligations/act-view.ts'
import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField } from '#app/ui/field.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import type { WordsWithWindow } from './extension.ts'

interface LaterTermFieldsProps {
  view: ActView
  answer: FormAnswer | undefined
  /** The day from which the words are read. */
  saidOn: Day
  /** True where that day can be changed. */
  asksDay?: boolean
  /** What was asked for. */
  asked?: (WordsWithWindow & { chosenByHand: boolean; reviewOn: Day | null }) | null
}

/** A later term, in its own words; it answers what it understands. */
export function LaterTermFields({ view, answer, saidOn, asksDay, asked }: LaterTermFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  const byHand: Record<string, string> = asked?.chosenByHand
    ? { firstDay: asked.earliestOn ?? '', lastDay: asked.latestOn ?? '' }
    : {}
  return (
    <>
      {view.term && <Paragraph>De termijn is nu «{view.term.words}».</Paragraph>}
      <TermField
        label="Nieuwe termijn"
        defaultValue={String(values.term ?? asked?.words ?? '')}
        errors={errors.term}
        saidOn={saidOn}
        saidOnField={asksDay ? 'saidOn' : undefined}
      />
      {asksDay && (
        <DateField
          label="Gezegd op"
          name="saidOn"
          hint="Een termijn als «binnen zes weken» telt vanaf deze dag."
          defaultValue={String(values.saidOn ?? saidOn)}
          errors={errors.saidOn}
        />
      )}
      <OwnWindowFields answer={answer ?? { values: byHand, errors: {}, general: [] }} />
      <DateField
        label="Opnieuw bekijken op"
        name="reviewOn"
        optional
        hint="Alleen voor een termijn zonder einde."
        defaultValue={String(values.reviewOn ?? asked?.reviewOn ?? '')}
        errors={errors.reviewOn}
      />
    </>
  )
}
