import { z } from 'zod'
import { line, optionalProse, versionField } from '#app/shared/fields.ts'
import { objectionsToFields } from './template-field.ts'

const text = optionalProse(4_000).superRefine((value, context) => {
  for (const message of objectionsToFields(value)) context.addIssue({ code: 'custom', message })
})

/** To look at first. */
export const lookForm = z.object({ text })
export const textForm = z.object({
  text,
  why: line('Schrijf op waarom u deze tekst wijzigt.', 300),
  version: versionField(),
})
export const restoreForm = textForm.pick({ why: true, version: true })
