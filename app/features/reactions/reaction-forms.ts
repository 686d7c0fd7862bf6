import { z } from 'zod'
import { optionalId, optionalProse, prose, versionField } from '#app/shared/fields.ts'

export const reactionForm = z.object({
  version: versionField(),
  /** The reaction that stood there when the form was opened. */
  seen: optionalId('Laad de pagina opnieuw.'),
  stance: z.enum(['agreed', 'remarked', 'disputed'], { error: 'Kies wat u van de tekst vindt.' }),
  otherWording: optionalProse(5_000),
  remark: optionalProse(2_000),
})

export const adoptForm = z.object({
  version: versionField(),
  wording: prose('Schrijf op hoe de tekst wordt.', 5_000),
  answer: optionalProse(2_000),
  sharedReason: optionalProse(2_000),
})
