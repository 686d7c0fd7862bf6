import { z } from 'zod'
import { undoEndField } from '#app/features/people/end-form.ts'
import { line, optionalMail, optionalProse, versionField } from '#app/shared/fields.ts'

export const dossierSchema = z.object({
  name: line('Vul de naam van het dossier in.'),
  code: line('Vul een korte naam in, bijvoorbeeld LVV.', 30),
  description: optionalProse(2_000),
  mail: optionalMail(),
})

export const dossierChangeSchema = dossierSchema.extend({ version: versionField(), undoEnd: undoEndField() })

export type DossierInput = z.output<typeof dossierSchema>
