import { z } from 'zod'
import {
  hasWords,
  isWindow,
  missingWords,
  newTermFields,
  wrongWindow,
} from '#app/features/obligations/act-forms.ts'
import { line, optionalId, optionalLine, optionalProse, prose, versionField } from '#app/shared/fields.ts'
import { readForm, valuesOf, type ReadForm } from '#app/shared/read-form.ts'
import { mostParts, type Successor } from './successors.ts'

const missing = 'Schrijf op wat er is afgesproken.'

export const replaceForm = z.object({
  version: versionField(),
  wording: prose(missing),
  owner: optionalId(),
  term: optionalLine(500),
})

export const repeatForm = z
  .object({
    wording: prose(missing),
    ...newTermFields,
    term: line('Vul de termijn van de volgende afspraak in.', 500),
  })
  .refine(isWindow, wrongWindow)
  .refine(hasWords, missingWords)

const wholeForm = z.object({
  version: versionField(),
  withExecutors: z
    .string()
    .default('')
    .transform((ticked) => ticked === 'on'),
})

const partForm = z
  .object({ wording: optionalProse(), owner: optionalId(), term: optionalLine(500) })
  .refine(({ wording, owner, term }) => wording !== '' || (!owner && !term), {
    path: ['wording'],
    error: 'Schrijf op wat dit deel inhoudt, of maak ook de eigenaar en de termijn leeg.',
  })

/** The numbers of the parts on the form. */
export const partNumbers = Array.from({ length: mostParts }, (_none, index) => index + 1)

const partNames = ['wording', 'owner', 'term'] as const

interface SplitInput {
  version: number
  withExecutors: boolean
  parts: Successor[]
}

/** Reads a split: the fields of each part carry its number. */
export function readSplit(form: FormData): ReadForm<SplitInput> {
  const whole = readForm(wholeForm, form)
  const errors: Record<string, string[]> = whole.ok ? {} : { ...whole.answer.errors }
  const parts: Successor[] = []
  for (const number of partNumbers) {
    const read = readForm(partForm, fieldsOfPart(form, number))
    if (read.ok) parts.push(read.input)
    else
      for (const [name, messages] of Object.entries(read.answer.errors)) errors[`${name}${number}`] = messages
  }
  if (whole.ok && Object.keys(errors).length === 0) return { ok: true, input: { ...whole.input, parts } }
  return { ok: false, answer: { values: valuesOf(form), errors, general: [] } }
}

function fieldsOfPart(form: FormData, number: number): FormData {
  const fields = new FormData()
  for (const name of partNames) fields.set(name, form.get(`${name}${number}`) ?? '')
  return fields
}
