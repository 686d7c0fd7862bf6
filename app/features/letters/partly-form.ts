import { z } from 'zod'
import { fulfillingActs } from '#app/features/commitments/fulfilling-act.ts'
import { isWindow, wrongWindow } from '#app/features/obligations/act-forms.ts'
import { line, optionalDay, optionalProse, prose, versionField } from '#app/shared/fields.ts'
import type { Fulfilment } from './fulfilment.ts'
import { letterFields, letterGiven, requireLetter } from './letter-form.ts'

const fields = z.object({
  version: versionField(),
  done: prose('Schrijf op wat er is gedaan. Is er niets gedaan? Dan blijft dit open.', 5_000),
  by: z.enum(['letter', 'act'], { error: 'Kies waarmee dit is gedaan.' }),
  ...letterFields,
  actKind: z.enum(fulfillingActs, { error: 'Kies wat er is gedaan.' }).default('technical_briefing'),
  actOn: optionalDay(),
  evidence: optionalProse(2_000),
  remains: prose('Schrijf op wat er overblijft. Blijft er niets over? Doe het dan helemaal af.', 5_000),
  term: line('Vul in voor wanneer gebeurt wat overblijft.', 500),
  firstDay: optionalDay(),
  lastDay: optionalDay(),
})

type Given = z.output<typeof fields>

function requireFulfilment(given: Given, context: z.RefinementCtx): void {
  if (given.by === 'letter') return requireLetter(given, context)
  const missing = (field: keyof Given, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (!given.actOn) missing('actOn', 'Vul in op welke dag dit was.')
  if (!given.evidence) missing('evidence', 'Schrijf op waaruit blijkt dat dit is gedaan.')
}

export const partlyForm = fields.superRefine(requireFulfilment).refine(isWindow, wrongWindow)

/** What the done half closes with; the form saw that it is whole. */
export function fulfilmentGiven(given: Given): Fulfilment {
  if (given.by === 'letter') return letterGiven(given)
  return { act: { kind: given.actKind, on: given.actOn ?? '', evidence: given.evidence } }
}
