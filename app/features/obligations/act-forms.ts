import { z } from 'zod'
import type { Day } from '#app/shared/day.ts'
import {
  dayField,
  idList,
  line,
  optionalDay,
  optionalLine,
  optionalProse,
  prose,
  versionField,
} from '#app/shared/fields.ts'
import { objectionsToWindow } from './objections.ts'
import { ownChoice } from './reading-option.ts'

/** An act that asks for nothing but a reason. */
export const reasonForm = z.object({
  version: versionField(),
  reason: prose('Schrijf op waarom.', 2_000),
})

export const ownersForm = z.object({
  version: versionField(),
  owners: idList(),
  reason: optionalProse(2_000),
})

export const progressForm = z.object({
  text: prose('Schrijf op hoe het ervoor staat.', 5_000),
  visibility: z.enum(['shared', 'internal'], { error: 'Kies wie dit mag lezen.' }),
})

/** The days of a window that a person gives, where the words do not tell it. */
const windowFields = { firstDay: optionalDay(), lastDay: optionalDay() }

/** Where the objection to a window is shown. */
export const wrongWindow = {
  path: ['lastDay'],
  error: 'De laatste dag ligt voor de eerste dag. Draai de dagen om of verbeter er een.',
}

export const termForm = z
  .object({
    version: versionField(),
    term: line('Vul de termijn in, in de woorden waarin die is gegeven.', 500),
    saidOn: dayField('Vul in op welke dag de termijn is gegeven.'),
    ...windowFields,
    reviewOn: optionalDay(),
    reason: optionalProse(2_000),
    nature: z.enum(['', 'correction', 'extension'], { error: 'Kies wat dit is.' }).default(''),
  })
  .refine(isWindow, wrongWindow)

export const readingForm = z
  .object({
    version: versionField(),
    choice: line('Kies wat de woorden betekenen.', 100),
    ...windowFields,
  })
  .refine(isWindow, wrongWindow)
  .refine((given) => given.choice === ownChoice || windowGiven(given) === null, {
    path: ['choice'],
    error: 'U vulde dagen in. Kies dan «Een andere periode», of maak de dagen leeg.',
  })

/** A term that may be left out, with the window where a person gives it. */
export const newTermFields = { term: optionalLine(500), ...windowFields }

interface GivenWindow {
  firstDay: Day | null
  lastDay: Day | null
}

export function isWindow(given: GivenWindow): boolean {
  return objectionsToWindow({ earliestOn: given.firstDay, latestOn: given.lastDay }).length === 0
}

/** The window that a person gave, or null where both days stayed empty. */
export function windowGiven({ firstDay, lastDay }: GivenWindow) {
  return firstDay || lastDay ? { earliestOn: firstDay, latestOn: lastDay } : null
}

/** A term from a form, or null where none was given. */
export function termGiven(given: GivenWindow & { term: string }) {
  return given.term ? { words: given.term, window: windowGiven(given) } : null
}

/** A window alone is no term: its words are what was promised. */
export function hasWords(given: GivenWindow & { term: string }): boolean {
  return given.term !== '' || windowGiven(given) === null
}

/** Where the objection to a window without words is shown. */
export const missingWords = { path: ['term'], error: 'Vul ook de woorden van de termijn in.' }
