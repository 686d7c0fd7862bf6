import { z } from 'zod'
import { line, optionalId, optionalLine, optionalMail, versionField } from '#app/shared/fields.ts'
import { undoEndField } from './end-form.ts'

const personFields = {
  name: line('Vul de naam in.', 200),
  mail: optionalMail(),
}

/** A new person, with the function for which they are written down where that is known. */
export const personSchema = z.object({
  ...personFields,
  organisationId: optionalId(),
  function: optionalLine(200),
})

export const personChangeSchema = z.object({
  ...personFields,
  version: versionField(),
  undoEnd: undoEndField(),
})

export type PersonInput = z.output<typeof personSchema>

/** A function needs an organisation and the other way round; an office writes down its own colleagues only. */
export function objectionsToFirstPost(
  input: { organisationId: string | null; function: string },
  onlyOwn: boolean,
): string[] {
  if (onlyOwn && !input.function) return ['Vul de functie in die deze persoon bij uw organisatie heeft.']
  if (input.function && !input.organisationId) return ['Kies de organisatie waar deze persoon werkt.']
  if (input.organisationId && !input.function) return ['Vul de functie in, of laat ook de organisatie leeg.']
  return []
}

export function objectionsToNamesake(name: string, namesake: { mail: string | null } | null): string[] {
  if (!namesake) return []
  return [
    `Er is al een persoon met de naam ${name}. Vul een ander e-mailadres in om ze uit elkaar te houden.`,
  ]
}
