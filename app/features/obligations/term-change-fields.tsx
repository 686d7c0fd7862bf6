import type { ReactNode } from 'react'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { ActView } from './act-view.ts'
import { OwnWindowFields } from './own-window-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import { TermField } from './term-field.tsx'

const natures = [
  {
    value: 'correction',
    label: 'Verbetering van een vergissing',
    hint: 'De termijn stond hier verkeerd. Dit telt niet als uitstel.',
  },
  {
    value: 'extension',
    label: 'Uitstel',
    hint: 'De termijn schuift op. Dit telt mee als uitstel, en alle partijen zien het.',
  },
]

/** Another term for an item, or the window that its words do not tell. */
export function TermChangeFields({
  view,
  answer,
  today,
  children,
}: {
  view: ActView
  answer: FormAnswer | undefined
  today: Day
  /** What an extension asks besides. */
  children?: ReactNode
}) {
  const { term, hasWindow } = view
  const saidOn = hasWindow ? today : (term?.saidOn ?? view.saidOn)
  return (
    <>
      <TermField
        defaultValue={String(answer?.values.term ?? term?.words ?? '')}
        errors={answer?.errors.term}
        saidOn={saidOn}
        saidOnField="saidOn"
      />
      <DateField
        label="Gezegd op"
        name="saidOn"
        hint="Een termijn als «binnen zes weken» telt vanaf deze dag."
        defaultValue={String(answer?.values.saidOn ?? saidOn)}
        errors={answer?.errors.saidOn}
      />
      <OwnWindowFields answer={answer} open={!hasWindow && term !== null} />
      <DateField
        label="Opnieuw bekijken op"
        name="reviewOn"
        optional
        hint="Alleen voor een termijn zonder einde. Laat u dit leeg, dan is het zes maanden nadat de termijn is gegeven."
        defaultValue={String(answer?.values.reviewOn ?? term?.reviewOn ?? '')}
        errors={answer?.errors.reviewOn}
      />
      <ReasonField
        answer={answer}
        optional={!hasWindow}
        hint="Waarom verandert de termijn? De reden komt in de geschiedenis te staan."
      />
      {view.endsOn && (
        <>
          <RadioGroup
            legend="Eindigt de nieuwe termijn later? Kies dan wat dit is"
            name="nature"
            optional
            options={natures}
            defaultValue={String(answer?.values.nature ?? '')}
            errors={answer?.errors.nature}
          />
          {children}
        </>
      )}
    </>
  )
}
