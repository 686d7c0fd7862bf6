import { z } from 'zod'
import { dayField, idList, optionalId, optionalProse, versionField } from '#app/shared/fields.ts'
import { partStates } from './parts.ts'

/** A number of parties, or nothing for all of them. */
function optionalCount() {
  return z
    .string()
    .default('')
    .refine((text) => /^\d{0,3}$/.test(text), 'Vul een aantal in cijfers in, of laat dit leeg.')
    .transform((text) => (text === '' ? null : Number(text)))
}

const partiesFields = {
  owner: optionalId('Kies een eigenaar uit de lijst.'),
  executors: idList(),
  counterparties: idList(),
  required: optionalCount(),
}

export const partiesForm = z.object({
  version: versionField(),
  ...partiesFields,
  reason: optionalProse(2_000),
})

export const partForm = z.object({
  version: versionField(),
  state: z.enum(partStates, { error: 'Kies hoe het met dit deel staat.' }),
  on: dayField('Vul in sinds welke dag dit zo is.'),
  note: optionalProse(5_000),
})
