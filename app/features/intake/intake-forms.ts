import { z } from 'zod'
import { readKamerstuk, wrongNumber } from '#app/features/commitments/kamer-numbers.ts'
import {
  hasWords,
  isWindow,
  missingWords,
  newTermFields,
  wrongWindow,
} from '#app/features/obligations/act-forms.ts'
import {
  dayField,
  idField,
  idList,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
  versionField,
} from '#app/shared/fields.ts'
import { limits } from '#app/features/reading/refusal.ts'
import { acceptedEndings, listKinds, type FileKind } from '#app/shared/file-kinds.ts'
import type { IntakeHead } from './from-reading.ts'
import { passageKinds } from './passage.ts'

const kinds: readonly FileKind[] = ['txt', 'docx', 'odt', 'pdf']

/** What may be sent as a letter. */
export const letterLimits = { field: 'file', maxFiles: 1, maxBytes: limits.bytes, kinds }
export const letterEndings = acceptedEndings(kinds)
export const letterKinds = listKinds(kinds)

/** Characters of a text that is pasted; a form field holds no more. */
export const longestPasted = 100_000
const mostBytesPasted = 199_000
const tooLongToPaste = 'Deze tekst is te lang om te plakken. Bewaar hem als bestand en kies dat.'

export const readInForm = z.object({
  dossier: idField('Kies een dossier.'),
  text: z
    .string()
    .max(longestPasted, tooLongToPaste)
    // The form is read up to a number of bytes; what was cut off there may not pass for the whole.
    .refine((text) => new TextEncoder().encode(text).length < mostBytesPasted, tooLongToPaste)
    .default(''),
})

const chamber = z.enum(['TK', 'EK'], { error: 'Kies de Kamer waaraan de brief is gestuurd.' })
const kind = z.enum(passageKinds, { error: 'Kies wat dit is.' })

export const headForm = z.object({
  version: versionField(),
  reference: optionalLine(100),
  kamerstuk: optionalLine(60).refine((text) => !text || readKamerstuk(text), wrongNumber.kamerstuk),
  sentOn: dayField('Vul de datum in die boven de brief staat.'),
  subject: line('Vul het onderwerp in.'),
  chamber,
})

/** What a head form gives, with the Kamerstuk in one form. */
export function headGiven(given: z.output<typeof headForm>) {
  const { reference, kamerstuk, sentOn, subject, chamber: to } = given
  const head: Pick<IntakeHead, 'reference' | 'kamerstuk' | 'sentOn' | 'subject' | 'chamber'> = {
    ...{ reference, sentOn, subject, chamber: to },
    kamerstuk: readKamerstuk(kamerstuk) ?? '',
  }
  return head
}

export const versionForm = z.object({ version: versionField() })

const ticked = z
  .string()
  .default('')
  .transform((text) => text !== '')

/** A decision on a passage: with what it is the same as, where that was chosen. */
export const decisionForm = z.object({ version: versionField(), match: optionalId(), unlisted: ticked })

export const passageForm = z
  .object({
    version: versionField(),
    kind,
    wording: prose('Schrijf op wat dit is.', 5_000),
    on: optionalDay(),
    owners: idList(),
    ...newTermFields,
    activity: optionalLine(),
    chamber: z
      .enum(['', 'TK', 'EK'], { error: 'Kies een Kamer uit de lijst.' })
      .default('')
      .transform((text) => text || null),
    fulfils: optionalProse(2_000),
    gate: optionalLine(1_000),
    partly: ticked,
    remains: optionalProse(5_000),
    unlisted: ticked,
    planned: ticked,
    match: optionalId(),
  })
  .refine(isWindow, wrongWindow)
  .refine(hasWords, missingWords)
  .refine(({ kind: chosen, wording }) => chosen !== 'consultation' || wording.length <= 200, {
    path: ['wording'],
    error: 'Gebruik voor de titel van een overleg ten hoogste 200 tekens.',
  })

/** The change that a form tells of. */
export function changeGiven(given: z.output<typeof passageForm>) {
  const { version: _version, owners, match, ...change } = given
  return { ...change, ownerIds: owners, matchId: match }
}

export const splitForm = z.object({
  version: versionField(),
  first: prose('Laat in het eerste deel woorden staan.', 20_000),
  second: prose('Laat in het tweede deel woorden staan.', 20_000),
})

const place = z
  .string()
  .default('')
  .transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : null))

export const markForm = z.object({
  kind,
  quote: prose('Selecteer of plak de woorden uit de brief.', 20_000),
  startsAt: place,
  endsAt: place,
})
