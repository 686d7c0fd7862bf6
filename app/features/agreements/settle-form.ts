import { z } from 'zod'
import { dayField, prose, versionField } from '#app/shared/fields.ts'

export const settleForm = z.object({
  version: versionField(),
  settlement: prose('Schrijf op waaruit blijkt dat de afspraak is nagekomen.', 5_000),
  on: dayField('Vul de dag in waarop de afspraak is nagekomen.'),
})
