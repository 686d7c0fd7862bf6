import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '#app/features/terms/calendar.ts'
import { addDays, type Day } from '#app/shared/day.ts'
import { isBefore, stepKey, type Side, type Step, type StepName } from './policy.ts'

/** One step of the ladder that an item climbs, on a working day. */
export interface Rung {
  /** Kept with the reminder, and unique with item, term version and person. */
  step: string
  name: StepName
  on: Day
  /** True before the term is over, and for the review; false for a chase and an escalation. */
  announces: boolean
}

/** What the days of an item's steps are counted from. */
export interface Scheduled {
  earliestOn: Day | null
  latestOn: Day | null
  /** When somebody looks at it again; only for a term without an end. */
  reviewOn: Day | null
  assignedOn: Day
}

/** The steps on their days, in order; of those that fall on one day only the latest is left. A step without its side is none. */
export function ladderOf(item: Scheduled, steps: Step[]): Rung[] {
  const placed = steps.flatMap((step) => placeStep(step, item)).sort(inOrder)
  const rungs = withRestAfter(item.assignedOn, placed)
  return rungs.filter((rung, index) => !rungs.slice(index + 1).some(({ on }) => on === rung.on))
}

function sideOf(side: Side, item: Scheduled): Day | null {
  if (side === 'review') return item.latestOn === null ? item.reviewOn : null
  return side === 'begin' ? (item.earliestOn ?? item.latestOn) : item.latestOn
}

/** Announcements the working day before a weekend or holiday, the others the one after. */
function placeStep(step: Step, item: Scheduled): Rung[] {
  const from = sideOf(step.side, item)
  if (from === null) return []
  const rung = { step: stepKey(step), name: step.name, announces: isBefore(step) || step.name === 'review' }
  const { days } = step
  if (step.unit === 'working' && days > 0)
    return [{ ...rung, on: addWorkingDays(from, isBefore(step) ? -days : days) }]
  return [
    {
      ...rung,
      on: isBefore(step)
        ? workingDayOnOrBefore(addDays(from, -days))
        : workingDayOnOrAfter(addDays(from, days)),
    },
  ]
}

const order: StepName[] = [
  'announcement',
  'forecast',
  'last-day',
  'review',
  'chase-1',
  'chase-2',
  'chase-3',
  'escalation',
]

function inOrder(one: Rung, other: Rung): number {
  if (one.announces !== other.announces) return one.announces ? -1 : 1
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return order.indexOf(one.name) - order.indexOf(other.name)
}

/** Nobody is reminded on the first working day after an assignment, unless waiting would pass the last announcement. */
function withRestAfter(assignedOn: Day, rungs: Rung[]): Rung[] {
  const tooSoon = (rung: Rung) => rung.on >= assignedOn && rung.on < free
  const free = rungs.some(({ on }) => on >= assignedOn) ? addWorkingDays(assignedOn, 2) : assignedOn
  const last = rungs.findLast(({ announces }) => announces)?.on ?? null
  return rungs.map((rung) => {
    const wouldPass = rung.announces && last !== null && free > last
    return tooSoon(rung) && !wouldPass ? { ...rung, on: free } : rung
  })
}
