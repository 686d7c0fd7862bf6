import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '#app/features/terms/calendar.ts'
import { addDays, type Day } from '#app/shared/day.ts'

/** One step of the ladder that an item climbs, on a working day. */
export interface Rung {
  /** `end-7`, `begin-28`, `chase-1`: kept with the reminder, and unique with item, term version and person. */
  step: string
  on: Day
  /** True before the term, false for a chase after it. */
  announces: boolean
}

interface Scheduled {
  kind: ObligationKind
  earliestOn: Day | null
  latestOn: Day | null
}

/** Goes out at once, to somebody who was told so late that no announcement is left. */
export const atOnce = 'at-once'

const daysBeforeEnd = [28, 14, 7, 1]
const daysBeforeBeginning = [56, 42, 28, 14, 7, 1]
const daysAfterEnd = [7, 14, 21]

/** The day that announcements count back from: decisions from the beginning of their window, all else from its end. */
function anchorOf({ kind, earliestOn, latestOn }: Scheduled): Day | null {
  return kind === 'decision' ? (earliestOn ?? latestOn) : latestOn
}

/** All steps in order, on working days: announcements the working day before a weekend or holiday, chases the one after. */
function allRungs(item: Scheduled): Rung[] {
  const anchor = anchorOf(item)
  const [side, days] = item.kind === 'decision' ? ['begin', daysBeforeBeginning] : ['end', daysBeforeEnd]
  const announcements = (anchor ? (days as number[]) : []).map((before) => ({
    step: `${side}-${before}`,
    on: workingDayOnOrBefore(addDays(anchor as Day, -before)),
    announces: true,
  }))
  const { latestOn } = item
  const chases = (latestOn ? daysAfterEnd : []).map((after, index) => ({
    step: `chase-${index + 1}`,
    on: workingDayOnOrAfter(addDays(latestOn as Day, after)),
    announces: false,
  }))
  return [...announcements, ...chases]
}

/** Nobody is reminded on the first working day after an assignment, unless waiting would pass the last announcement. */
function withRestAfter(assignedOn: Day, rungs: Rung[]): Rung[] {
  const free = addWorkingDays(assignedOn, 2)
  const last = rungs.findLast(({ announces }) => announces)?.on ?? null
  return rungs.map((rung) => {
    const tooSoon = rung.on >= assignedOn && rung.on < free
    const wouldPass = rung.announces && last !== null && free > last
    return tooSoon && !wouldPass ? { ...rung, on: free } : rung
  })
}

/** The steps of an item on their days; of those that fall on one day only the latest is left. No window, no steps. */
export function ladderOf(item: Scheduled & { assignedOn: Day }): Rung[] {
  const rungs = withRestAfter(item.assignedOn, allRungs(item))
  return rungs.filter((rung, index) => !rungs.slice(index + 1).some(({ on }) => on === rung.on))
}

/** A step in words, for a list: "4 weken vóór het einde van de termijn". */
export function stepInWords(step: string): string {
  const [name, number = '0'] = step.split('-')
  const days = Number(number)
  if (step === atOnce) return 'meteen, want de termijn is dichtbij of voorbij'
  if (name === 'chase') return `${days}e rappel, na het einde van de termijn`
  const before = days % 7 === 0 ? (days === 7 ? '1 week' : `${days / 7} weken`) : `${days} dag`
  return `${before} vóór het ${name === 'begin' ? 'begin' : 'einde'} van de termijn`
}
