import { z } from 'zod'
import { versionField } from '#app/shared/fields.ts'
import { letterFields } from './letter-form.ts'

const { reference, kamerstuk, documentNumber } = letterFields

export const namesForm = z
  .object({ version: versionField(), reference, kamerstuk, documentNumber })
  .refine((given) => Boolean(given.reference || given.kamerstuk || given.documentNumber), {
    error: 'Vul het kenmerk van de brief in, of het Kamerstuk of documentnummer.',
    path: ['reference'],
  })
