import { z } from 'zod'
import { readDocumentNumber, wrongNumber } from '#app/features/commitments/kamer-numbers.ts'
import { dayField, line, optionalLine } from '#app/shared/fields.ts'
import { seenFields } from './step-form.ts'

export const sendForm = z.object({
  ...seenFields,
  sentOn: dayField('Vul in op welke dag de brief is verzonden.'),
  reference: line('Vul het kenmerk van de brief in.', 100),
  documentNumber: optionalLine(60).refine((text) => !text || readDocumentNumber(text), wrongNumber.document),
})

export const unsendForm = z.object({
  ...seenFields,
  reason: line('Schrijf op waarom de brief toch niet is verzonden.', 1_000),
})
