import { TermField } from '#app/features/obligations/term-field.tsx'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

interface PartFieldsProps {
  answer: FormAnswer | undefined
  item: { whole: string; done: string; remains: string; term: string }
  today: Day
}

/** Both halves of something that a letter answers in part. */
export function PartFields({ answer, item, today }: PartFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <TextArea
        label="Dit beantwoordt de brief"
        name="done"
        maxLength={5000}
        defaultValue={String(values.done ?? (item.done || item.whole))}
        errors={errors.done}
      />
      <TextArea
        label="Dit blijft over"
        name="remains"
        hint="De brief zegt dit opnieuw toe. Na verzending staat het open als eigen onderdeel."
        maxLength={5000}
        defaultValue={String(values.remains ?? item.remains)}
        errors={errors.remains}
      />
      <TermField
        label="Termijn van wat overblijft"
        defaultValue={String(values.term ?? item.term)}
        errors={errors.term}
        saidOn={today}
      />
    </>
  )
}
