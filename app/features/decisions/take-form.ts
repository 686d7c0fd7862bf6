import { z } from 'zod'
import { dayField, optionalId, optionalProse, prose, versionField } from '#app/shared/fields.ts'

export const takeForm = z.object({
  version: versionField(),
  outcome: prose('Schrijf op wat er is besloten.', 5_000),
  on: dayField('Vul de dag van het besluit in.'),
  takenBy: optionalId(),
  takenIn: optionalId(),
  earlyReason: optionalProse(2_000),
})
