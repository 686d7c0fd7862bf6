import type { RecessPeriod } from './calendar.ts'
import { isSameRecess, objectionsToRecess, writeRecess } from './recess-rules.ts'

/** What a file would do to the calendar. */
export interface ImportPlan<Standing extends RecessPeriod = RecessPeriod> {
  added: RecessPeriod[]
  changed: { was: Standing; to: RecessPeriod }[]
  unchanged: RecessPeriod[]
  /** Sentences: what is left out, and why. */
  refused: string[]
}

/** Looks at every period of a file beside those that stand. A side that the file leaves empty stays as it is. */
export function planImport<Standing extends RecessPeriod>(
  periods: RecessPeriod[],
  standing: Standing[],
): ImportPlan<Standing> {
  const plan: ImportPlan<Standing> = { added: [], changed: [], unchanged: [], refused: [] }
  const seen: RecessPeriod[] = []
  let others: RecessPeriod[] = standing
  for (const period of periods) {
    const was = standing.find((one) => isSameRecess(one, period))
    const to = merged(period, was)
    const rest = others.filter((one) => one !== was)
    const objections = seen.some((one) => isSameRecess(one, period))
      ? ['Dit reces staat twee keer in het bestand.']
      : objectionsToRecess(to, rest)
    if (objections.length > 0) {
      plan.refused.push(`${period.name} (${writeRecess(period)}): ${objections.join(' ')}`)
      continue
    }
    seen.push(period)
    others = [...rest, to]
    if (!was) plan.added.push(to)
    else if (isEqual(was, to)) plan.unchanged.push(to)
    else plan.changed.push({ was, to })
  }
  return plan
}

function merged(period: RecessPeriod, was: RecessPeriod | undefined): RecessPeriod {
  return {
    chamber: period.chamber,
    name: was?.name ?? period.name,
    start: period.start ?? was?.start ?? null,
    end: period.end ?? was?.end ?? null,
    source: period.source || was?.source || 'ingevoerd bestand',
  }
}

function isEqual(one: RecessPeriod, other: RecessPeriod): boolean {
  return one.start === other.start && one.end === other.end && one.source === other.source
}
