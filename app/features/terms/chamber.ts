import type { RecessPeriod } from './calendar.ts'

/** What a chamber is called. */
export const chamberNames: Record<RecessPeriod['chamber'], string> = {
  TK: 'Tweede Kamer',
  EK: 'Eerste Kamer',
}
