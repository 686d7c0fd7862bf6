import { z } from 'zod'
import { dayField, line, versionField } from '#app/shared/fields.ts'

export const kamerWordForm = z.object({
  version: versionField(),
  word: line('Vul in wat de Kamer zegt, bijvoorbeeld «openstaand».', 100),
  seenOn: dayField('Vul in op welke dag u dit zag.'),
})
