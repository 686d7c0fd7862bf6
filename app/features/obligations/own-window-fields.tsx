import type { FormAnswer } from '#app/shared/read-form.ts'
import { Details } from '#app/ui/details.tsx'
import { DateField } from '#app/ui/field.tsx'

/** The days of a term where a person gives them; the words stay as they are. */
export function OwnWindowFields({ answer, open }: { answer: FormAnswer | undefined; open?: boolean }) {
  const { values = {}, errors = {} } = answer ?? {}
  const isUsed = Boolean(values.firstDay || values.lastDay || errors.firstDay || errors.lastDay)
  return (
    <Details summary="Zelf een periode opgeven" open={open || isUsed}>
      <p>Alleen nodig als Gestand de woorden niet of anders leest. U mag een van beide dagen leeg laten.</p>
      <DateField
        label="Eerste dag"
        name="firstDay"
        optional
        defaultValue={String(values.firstDay ?? '')}
        errors={errors.firstDay}
      />
      <DateField
        label="Laatste dag"
        name="lastDay"
        optional
        defaultValue={String(values.lastDay ?? '')}
        errors={errors.lastDay}
      />
    </Details>
  )
}
