import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField } from '#app/ui/field.tsx'
import type { ActView } from './act-view.ts'
import { OwnWindowFields } from './own-window-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import { TermField } from './term-field.tsx'

/** Another term for an item, or the window that its words do not tell. */
export function TermChangeFields({
  view,
  answer,
  today,
}: {
  view: ActView
  answer: FormAnswer | undefined
  today: Day
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
    </>
  )
}
