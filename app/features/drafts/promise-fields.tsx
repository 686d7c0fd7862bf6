import { TermField } from '#app/features/obligations/term-field.tsx'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'
import { ActionButton } from '#app/ui/form.tsx'
import { BulletList, SmallPrint, VisuallyHidden } from '#app/ui/text.tsx'
import { draftPath } from './draft-state.ts'

/** A new promise in a letter. */
export function PromiseFields({ answer, on }: { answer: FormAnswer | undefined; on: Day }) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <TextArea
        label="Wat zegt u toe?"
        name="wording"
        hint="In een hele zin, bijvoorbeeld «De Kamer krijgt de uitkomst van de telling.»"
        maxLength={2000}
        defaultValue={String(values.wording ?? '')}
        errors={errors.wording}
      />
      <TermField optional defaultValue={String(values.term ?? '')} errors={errors.term} saidOn={on} />
    </>
  )
}

interface PromiseListProps {
  draftId: string
  promises: { id: string; wording: string; term: string }[]
  mayChange: boolean
}

/** What a letter promises of its own, each with a way to take it out. */
export function PromiseList({ draftId, promises, mayChange }: PromiseListProps) {
  return (
    <BulletList>
      {promises.map(({ id, wording, term }) => (
        <li key={id}>
          {wording} <SmallPrint>({term || 'zonder termijn'})</SmallPrint>
          {mayChange && (
            <ActionButton
              action={draftPath(draftId, 'toezeggen', id, 'weghalen')}
              appearance="subtle"
              small
              label={
                <>
                  Weghalen<VisuallyHidden>: {shortWording(wording, 60)}</VisuallyHidden>
                </>
              }
            />
          )}
        </li>
      ))}
    </BulletList>
  )
}
