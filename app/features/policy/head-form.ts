import { z } from 'zod'
import { optionalId, versionField } from '#app/shared/fields.ts'

export const headSchema = z.object({
  head: optionalId('Kies iemand uit de lijst.'),
  version: versionField(),
})
