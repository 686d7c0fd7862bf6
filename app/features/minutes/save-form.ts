import { z } from 'zod'
import { versionField } from '#app/shared/fields.ts'

/** What the editor posts when it saves a section: the document as JSON, and the version it began from. */
export const saveSchema = z.object({
  version: versionField(),
  document: z
    .string({ error: 'Het verslag is niet goed overgekomen. Laad de pagina opnieuw.' })
    .max(2_000_000),
})
