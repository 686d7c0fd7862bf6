import { z } from 'zod'
import {
  hasWords,
  isWindow,
  missingWords,
  newTermFields,
  wrongWindow,
} from '#app/features/obligations/act-forms.ts'
import { dayField, idField, idList, optionalProse, prose } from '#app/shared/fields.ts'

export const decisionForm = z
  .object({
    dossier: idField('Kies een dossier.'),
    wording: prose('Schrijf op waarover wordt besloten.', 5_000),
    gate: optionalProse(1_000),
    saidOn: dayField('Vul in op welke dag dit is aangekondigd.'),
    owners: idList(),
    ...newTermFields,
  })
  .refine(isWindow, wrongWindow)
  .refine(hasWords, missingWords)
