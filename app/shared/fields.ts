import { z } from 'zod'
import { isDay, type Day } from './day.ts'
import { isId } from './ids.ts'
import { onOneLine } from './text.ts'

// The kinds of fields that forms are made of, each with its sentence. Texts have an end, so that no page drowns in one.

/** One line that must be filled in. */
export function line(missing: string, max = 300) {
  return z
    .string({ error: missing })
    .overwrite(onOneLine)
    .min(1, missing)
    .max(max, `Gebruik ten hoogste ${max} tekens.`)
}

/** One line that may stay empty. */
export function optionalLine(max = 300) {
  return z.string().overwrite(onOneLine).max(max, `Gebruik ten hoogste ${max} tekens.`).default('')
}

/** A longer text that must be filled in. */
export function prose(missing: string, max = 10_000) {
  return z.string({ error: missing }).min(1, missing).max(max, `Gebruik ten hoogste ${max} tekens.`)
}

export function optionalProse(max = 10_000) {
  return z.string().max(max, `Gebruik ten hoogste ${max} tekens.`).default('')
}

const noDay = 'Vul een bestaande datum in, bijvoorbeeld 4 november 2020.'
const noYear = 'Controleer het jaar. Schrijf het met vier cijfers, bijvoorbeeld 2020.'

/** Years in which something can have happened or be agreed; 0021 is a year that was typed by half. */
function hasLikelyYear(text: string): boolean {
  return text >= '1800' && text < '2200'
}

/** A day from a date field, written YYYY-MM-DD. */
export function dayField(missing: string) {
  return z
    .string({ error: missing })
    .min(1, { error: missing, abort: true })
    .refine((text) => isDay(text), { error: noDay, abort: true })
    .refine(hasLikelyYear, noYear)
    .transform((text): Day => text)
}

export function optionalDay() {
  return z
    .string()
    .default('')
    .refine((text) => text === '' || isDay(text), { error: noDay, abort: true })
    .refine((text) => text === '' || hasLikelyYear(text), noYear)
    .transform((text): Day | null => text || null)
}

export function idField(missing: string) {
  return z.string({ error: missing }).refine(isId, missing)
}

export function optionalId(wrong = 'Kies een mogelijkheid uit de lijst.') {
  return z
    .string()
    .default('')
    .refine((text) => text === '' || isId(text), wrong)
    .transform((text) => text || null)
}

export function idList(wrong = 'Kies uit de lijst.') {
  return z.array(z.string().refine(isId, wrong)).max(200).default([])
}

/** The version a form started from; a save that started from an older one is answered with both texts. */
export function versionField() {
  return z.coerce
    .number({ error: 'Laad de pagina opnieuw.' })
    .int('Laad de pagina opnieuw.')
    .min(1, 'Laad de pagina opnieuw.')
    .max(2_147_483_647, 'Laad de pagina opnieuw.')
}

export function mailField(missing = 'Vul een e-mailadres in.') {
  return z
    .string({ error: missing })
    .min(1, missing)
    .max(254, 'Dit e-mailadres is te lang.')
    .regex(
      /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;".]+$/,
      'Vul een e-mailadres in zoals naam@gemeente.nl.',
    )
    .transform((text) => text.toLowerCase())
}

export function optionalMail() {
  return z
    .literal('')
    .transform(() => null)
    .or(mailField())
    .default(null)
}
