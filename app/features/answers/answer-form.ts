import { z } from 'zod'
import { isWindow, newTermFields, wrongWindow } from '#app/features/obligations/act-forms.ts'
import { forecastAnswers } from '#app/features/obligations/forecast.ts'
import { optionalDay, optionalProse, versionField } from '#app/shared/fields.ts'

/** Only the fields of the chosen answer count; the others keep what was typed. */
export const answerForm = z
  .object({
    version: versionField(),
    answer: z.enum(forecastAnswers, { error: 'Kies een antwoord.' }),
    done: optionalProse(2_000),
    reason: optionalProse(2_000),
    ...newTermFields,
    reviewOn: optionalDay(),
  })
  .refine(({ answer, done }) => answer !== 'done' || done.trim() !== '', {
    path: ['done'],
    error: 'Schrijf op wat er is gedaan.',
  })
  .refine(({ answer, reason }) => answer !== 'extension' || reason.trim() !== '', {
    path: ['reason'],
    error: 'Schrijf op waarom uitstel nodig is.',
  })
  .refine(({ answer, term }) => answer !== 'extension' || term !== '', {
    path: ['term'],
    error: 'Vul de nieuwe termijn in, in gewone woorden.',
  })
  .refine((input) => input.answer !== 'extension' || isWindow(input), wrongWindow)
