import { z } from 'zod'
import { line, versionField } from '#app/shared/fields.ts'
import { detailFields } from './details-form.ts'

export const changeDetailsForm = z.object({
  version: versionField(),
  chamber: z.enum(['TK', 'EK'], { error: 'Kies de Kamer die hierop wacht.' }),
  activity: line('Vul in waar dit is toegezegd of gevraagd.'),
  ...detailFields,
})
