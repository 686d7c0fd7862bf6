import { z } from 'zod'
import { dayField, optionalLine, optionalProse, versionField } from '#app/shared/fields.ts'
import { verdictStatuses } from './verdict.ts'

export const verdictForm = z.object({
  version: versionField(),
  on: dayField('Vul in op welke dag de commissie dit besloot.'),
  status: z.enum(verdictStatuses, { error: 'Kies wat de commissie besloot.' }),
  deadline: optionalLine(500),
  note: optionalProse(2_000),
  reopen: z
    .string()
    .default('')
    .transform((text) => text === 'ja'),
})
