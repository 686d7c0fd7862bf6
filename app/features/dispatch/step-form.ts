import { z } from 'zod'
import { line, versionField } from '#app/shared/fields.ts'

/** What was on the screen when somebody decided: the text, what it does and everything else, each by its version. */
export const seenFields = {
  version: versionField(),
  itemsVersion: versionField(),
  factsVersion: versionField(),
}

export const stepForm = z.object(seenFields)
export const backForm = z.object({
  ...seenFields,
  reason: line('Schrijf op waarom de brief teruggaat.', 1_000),
})
