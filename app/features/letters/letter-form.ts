import { z } from 'zod'
import { readDocumentNumber, readKamerstuk, wrongNumber } from '#app/features/commitments/kamer-numbers.ts'
import { optionalDay, optionalId, optionalLine, versionField } from '#app/shared/fields.ts'
import type { LetterFacts } from './letter-rules.ts'

/** A letter that is chosen, or one that is filled in. */
export const letterFields = {
  letterId: optionalId('Kies een brief uit de lijst, of vul hieronder een andere in.'),
  reference: optionalLine(100),
  kamerstuk: optionalLine(60).refine((text) => !text || readKamerstuk(text), wrongNumber.kamerstuk),
  documentNumber: optionalLine(60).refine((text) => !text || readDocumentNumber(text), wrongNumber.document),
  sentOn: optionalDay(),
  subject: optionalLine(300),
  chamber: z.enum(['TK', 'EK'], { error: 'Kies de Kamer waaraan de brief is gestuurd.' }).default('TK'),
}

type Given = z.output<z.ZodObject<typeof letterFields>>

/** What is missing of a letter that was not chosen, each at its field. */
export function requireLetter(given: Given, context: z.RefinementCtx): void {
  if (given.letterId) return
  const missing = (field: keyof Given, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (!given.reference && !given.kamerstuk && !given.documentNumber)
    missing('reference', 'Vul het kenmerk van de brief in, of het Kamerstuk of documentnummer.')
  if (!given.sentOn) missing('sentOn', 'Vul de datum van de brief in.')
  if (!given.subject) missing('subject', 'Vul het onderwerp van de brief in.')
}

export const letterForm = z.object({ version: versionField(), ...letterFields }).superRefine(requireLetter)

/** The letter that a form tells of; `requireLetter` saw that it is whole. */
export function letterGiven(given: Given): { letterId: string } | { letter: LetterFacts } {
  const { letterId, reference, kamerstuk, documentNumber, sentOn, subject, chamber } = given
  if (letterId) return { letterId }
  return { letter: { reference, kamerstuk, documentNumber, sentOn: sentOn ?? '', subject, chamber } }
}
