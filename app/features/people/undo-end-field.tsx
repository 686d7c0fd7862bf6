import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { writeDay, type Day } from '#app/shared/day.ts'

/** Takes an end away again; nothing where there is none. */
export function UndoEndField({ endsOn, label, hint }: { endsOn: Day | null; label: string; hint?: string }) {
  if (!endsOn) return null
  const day = `De laatste dag is ${writeDay(endsOn)}.`
  return <CheckboxField name="undoEnd" label={label} hint={hint ? `${day} ${hint}` : day} />
}
