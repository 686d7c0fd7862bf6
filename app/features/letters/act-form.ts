import { z } from 'zod'
import { fulfillingActs, type ActFacts } from '#app/features/commitments/fulfilling-act.ts'
import { dayField, prose, versionField } from '#app/shared/fields.ts'

export const actForm = z.object({
  version: versionField(),
  actKind: z.enum(fulfillingActs, { error: 'Kies wat er is gedaan.' }),
  actOn: dayField('Vul in op welke dag dit was.'),
  evidence: prose('Schrijf op waaruit blijkt dat dit is gedaan.', 2_000),
})

export function actGiven(given: Omit<z.output<typeof actForm>, 'version'>): ActFacts {
  return { kind: given.actKind, on: given.actOn, evidence: given.evidence }
}
