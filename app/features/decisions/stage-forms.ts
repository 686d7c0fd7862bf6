import { z } from 'zod'
import { isWindow, wrongWindow } from '#app/features/obligations/act-forms.ts'
import { usualStages } from '#app/features/gates/stage.ts'
import {
  dayField,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
  versionField,
} from '#app/shared/fields.ts'

/** The usual steps at once: which, who has to move, and the term of each in words. */
export const usualStagesForm = z.object({
  kinds: z.array(z.enum(usualStages)).max(usualStages.length).default([]),
  organisation: optionalId(),
  assignment: optionalLine(500),
  draft: optionalLine(500),
  report: optionalLine(500),
  to_parliament: optionalLine(500),
  response: optionalLine(500),
})

export const newStageForm = z.object({
  name: line('Geef de stap een naam.', 100),
  organisation: optionalId(),
  term: optionalLine(500),
})

export const stageForm = z.object({
  version: versionField(),
  name: optionalLine(100),
  organisation: optionalId(),
  agreement: optionalId(),
})

export const stageTermForm = z
  .object({
    version: versionField(),
    term: line('Vul de termijn in, in de woorden waarin die is gegeven.', 500),
    saidOn: dayField('Vul in op welke dag de termijn is gegeven.'),
    firstDay: optionalDay(),
    lastDay: optionalDay(),
    reason: optionalProse(2_000),
  })
  .refine(isWindow, wrongWindow)

export const reachForm = z.object({
  version: versionField(),
  on: dayField('Vul in op welke dag de stap is bereikt.'),
  evidence: prose('Schrijf op waaruit blijkt dat de stap is bereikt.', 2_000),
})
