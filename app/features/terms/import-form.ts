import { z } from 'zod'
import { prose } from '#app/shared/fields.ts'

export const chamberField = z.object({ chamber: z.enum(['TK', 'EK']).default('TK') })

/** What the preview hands to applying it. */
export const applySchema = z.object({
  csv: prose('Kies eerst een bestand.', 1_000_000),
  changeNumber: z.coerce.number({ error: 'Begin opnieuw.' }).int('Begin opnieuw.').min(0).max(2_147_483_647),
})
