import { z } from 'zod'
import { idField, line, mailField, optionalDay, optionalId, versionField } from '#app/shared/fields.ts'
import { capital } from '#app/shared/text.ts'
import { undoEndField } from './end-form.ts'

export const userSchema = z.object({
  mail: mailField(),
  name: line('Vul de naam in.', 200),
  organisationId: idField('Kies de organisatie waar deze gebruiker werkt.'),
  personId: optionalId('Kies een persoon uit de lijst.'),
})

export const userChangeSchema = userSchema.extend({ version: versionField(), undoEnd: undoEndField() })

export type UserInput = z.output<typeof userSchema>

/** Ending at once, or after a last day that is still to come. */
export const endUserSchema = z.object({
  when: z.enum(['now', 'later'], 'Kies wanneer de toegang stopt.'),
  lastDay: optionalDay(),
  version: versionField(),
})

export const endRoleSchema = endUserSchema.omit({ version: true })

export function objectionsToLastDay(
  input: { when: 'now' | 'later'; lastDay: string | null },
  today: string,
): string[] {
  if (input.when === 'now') return []
  if (!input.lastDay) return ['Vul de laatste dag in.']
  return input.lastDay < today
    ? ['De laatste dag is al voorbij. Kies een latere dag, of laat de toegang meteen stoppen.']
    : []
}

/** A name from an address, for who did not give one: "sanne.bakker@jenv.example" is Sanne Bakker. */
export function nameFromMail(mail: string): string {
  const words = (mail.split('@')[0] ?? '').split(/[._+-]+/).filter(Boolean)
  return words.map(capital).join(' ') || mail
}
