import { z } from 'zod'
import {
  idList,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  prose,
  versionField,
} from '#app/shared/fields.ts'

const subject = line('Vul in waarover de brief gaat.', 300)

export const makeDraftForm = z.object({
  chambers: z
    .array(z.enum(['TK', 'EK'], { error: 'Kies uit de lijst.' }))
    .max(2, 'Kies uit de lijst.')
    .default([])
    .refine((chosen) => chosen.length > 0, 'Kies aan welke Kamer de brief gaat.'),
  answers: idList(),
  told: idList(),
  signatoryId: optionalId(),
  subject,
})

export const headForm = z.object({
  version: versionField(),
  subject,
  reference: optionalLine(100),
  datedOn: optionalDay(),
  signatoryId: optionalId(),
})

export const contentForm = z.object({ version: versionField(), answers: idList(), told: idList() })

export const partForm = z.object({
  done: prose('Schrijf op wat deze brief beantwoordt.', 5_000),
  remains: prose(
    'Schrijf op wat er overblijft. Blijft er niets over? Dan beantwoordt de brief alles.',
    5_000,
  ),
  term: line('Vul in voor wanneer gebeurt wat overblijft.', 500),
})

export const promiseForm = z.object({
  wording: prose('Schrijf op wat u toezegt.', 2_000),
  term: optionalLine(500),
})

export const plainForm = z.object({
  version: versionField(),
  text: prose('Een brief zonder tekst kan niet worden opgeslagen.', 200_000),
})

export const renewForm = z.object({ version: versionField() })

export const offerForm = z.object({
  version: versionField(),
  key: z
    .string({ error: 'Laad de pagina opnieuw.' })
    .min(1, 'Laad de pagina opnieuw.')
    .max(200, 'Laad de pagina opnieuw.'),
})

export const saveLetterForm = z.object({
  version: versionField(),
  document: z.string({ error: 'De brief is niet goed overgekomen. Laad de pagina opnieuw.' }).max(2_000_000),
})

/** For an answer that is not there, not theirs or of another dossier, which look the same. */
export const unknownAnswer =
  'Iets wat u koos kent Gestand niet, of deze brief kan het niet beantwoorden. Kies opnieuw uit de lijst.'
