import { z } from 'zod'
import { dayField, line, versionField } from '#app/shared/fields.ts'

export const letterForm = z.object({
  version: versionField(),
  reference: line('Vul het kenmerk van de brief in.', 100),
  sentOn: dayField('Vul de datum van de brief in.'),
  subject: line('Vul het onderwerp van de brief in.'),
  chamber: z.enum(['TK', 'EK'], { error: 'Kies de Kamer waaraan de brief is gestuurd.' }),
})
