import { z } from 'zod'
import { dayField, versionField } from '#app/shared/fields.ts'

/** Ending something: its last day, and the version that was looked at. */
export const endSchema = z.object({
  endsOn: dayField('Vul de laatste dag in.'),
  version: versionField(),
})

export type EndInput = z.output<typeof endSchema>

/** A tick that takes an end away again. */
export function undoEndField() {
  return z
    .string()
    .default('')
    .transform((text) => text === 'on')
}
