import type { RecessPeriod } from './calendar.ts'
import { chamberNames } from './chamber.ts'
import { writeRecess } from './recess-rules.ts'

type RecessAction = 'recess-added' | 'recess-changed' | 'recess-removed' | 'recess-restored'

/** The history of a period: what it is, and what it was where it changed. */
export function recessEvent<A extends RecessAction>(
  action: A,
  id: string,
  period: RecessPeriod,
  was?: RecessPeriod,
) {
  return {
    action,
    subjectType: 'recess-period',
    subjectId: id,
    audience: 'ministry' as const,
    facts: { to: describe(period), from: was ? describe(was) : null },
  }
}

function describe(period: RecessPeriod): string {
  const { name, chamber, source } = period
  return `${name} van de ${chamberNames[chamber]}, ${writeRecess(period)}, bron: ${source}`
}
