import { z } from 'zod'
import { isWindow, wrongWindow } from '#app/features/obligations/act-forms.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { isId } from '#app/shared/ids.ts'
import { dayField, idField, line, optionalDay, optionalId, optionalLine, prose } from '#app/shared/fields.ts'

/** How many agreements are changed in one act. */
export const mostTogether = 200

/** An agreement as it was chosen, in the version that its preview showed. */
export interface ChosenAgreement {
  id: string
  version: number
}

/** What can and cannot be done to what was chosen, before it is done. */
export interface TogetherRow extends ChosenAgreement {
  wording: string
  owner: string | null
  term: string | null
  /** Why it stays as it is; empty where it changes. */
  objection: string
}

export function objectionsToNumber(count: number): string[] {
  if (count === 0) return ['U koos geen afspraak die zo kan veranderen. Ga terug en kies er een of meer.']
  return count > mostTogether
    ? [
        `U kunt ten hoogste ${mostTogether} afspraken tegelijk wijzigen, en u koos er ${count}. Kies er minder.`,
      ]
    : []
}

/** "«Utrecht telt de plekken.»: de dag ligt in de toekomst." */
export function objectionAbout(wording: string, objection: string): string {
  return `«${shortWording(wording, 60)}»: ${objection}`
}

/** The ids in an address, each once; what is no id is left out. */
export function chosenIn(query: URLSearchParams): string[] {
  return [...new Set(query.getAll('kies').filter(isId))].map((id) => id.toLowerCase())
}

export function writeChosen({ id, version }: ChosenAgreement): string {
  return `${id}:${version}`
}

const pattern = /^[0-9a-f-]{36}:\d{1,9}$/

/** What a preview sends along. */
function chosenField() {
  return z
    .array(
      z.string().refine((text) => pattern.test(text) && isId(text.split(':')[0]), 'Laad de pagina opnieuw.'),
    )
    .default([])
    .transform((all) => {
      const versions = new Map(all.map((one) => [one.slice(0, 36), Number(one.slice(37))]))
      return [...versions].map(([id, version]): ChosenAgreement => ({ id, version }))
    })
}

export const settleTogetherForm = z.object({
  chosen: chosenField(),
  settlement: prose('Schrijf op waaruit blijkt dat de afspraken zijn nagekomen.', 5_000),
  on: dayField('Vul de dag in waarop de afspraken zijn nagekomen.'),
})

export const handOverTogetherForm = z.object({
  chosen: chosenField(),
  owner: idField('Kies de nieuwe eigenaar.'),
  reason: prose('Schrijf op waarom de eigenaar verandert.', 2_000),
})

export const termTogetherForm = z
  .object({
    chosen: chosenField(),
    term: line('Vul de termijn in, in de woorden waarin die is gegeven.', 500),
    saidOn: dayField('Vul in op welke dag de termijn is gegeven.'),
    firstDay: optionalDay(),
    lastDay: optionalDay(),
    reason: prose('Schrijf op waarom de termijn verandert.', 2_000),
  })
  .refine(isWindow, wrongWindow)

export const mergeForm = z.object({
  chosen: chosenField(),
  wording: prose('Schrijf op wat er is afgesproken.'),
  owner: optionalId(),
  term: optionalLine(500),
})
