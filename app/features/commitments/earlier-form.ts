import { z } from 'zod'
import { idField } from '#app/shared/fields.ts'
import { earlierKinds } from './earlier.ts'

export const earlierForm = z.object({
  kind: z.enum(earlierKinds, { error: 'Kies wat dit is voor de eerdere.' }),
  earlierId: idField('Kies de eerdere uit de lijst.'),
})
