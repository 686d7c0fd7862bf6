import { z } from 'zod'
import { line, optionalDay, versionField } from '#app/shared/fields.ts'
import type { RecessPeriod } from './calendar.ts'

export const recessSchema = z.object({
  chamber: z.enum(['TK', 'EK'], { error: 'Kies de Tweede of de Eerste Kamer.' }),
  name: line('Vul de naam van het reces in, bijvoorbeeld kerstreces 2020-2021.', 100),
  start: optionalDay(),
  end: optionalDay(),
  source: line('Vul in waar u dit vond, bijvoorbeeld tweedekamer.nl.', 300),
})

export const recessChangeSchema = recessSchema.extend({ version: versionField() })

export const recessVersionSchema = z.object({ version: versionField() })

/** A period that stands in the calendar. */
export interface StandingRecess extends RecessPeriod {
  id: string
  version: number
}

export const leadTimeSchema = z.object({
  leadWorkingDays: z.coerce
    .number({ error: 'Vul een aantal werkdagen in.' })
    .int('Vul een heel aantal werkdagen in.')
    .min(0, 'Vul 0 of meer werkdagen in.')
    .max(30, 'Vul ten hoogste 30 werkdagen in.'),
  version: versionField(),
})
