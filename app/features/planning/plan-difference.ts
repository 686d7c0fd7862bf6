import { readStep } from '#app/features/policy/step-words.ts'
import type { Day } from '#app/shared/day.ts'
import type { PlannedReminder } from './reminder-facts.ts'

/** One reminder that other rules would move, add (no day before) or take away (no day after). */
export interface Difference {
  step: string
  from: Day | null
  to: Day | null
}

/** What other rules would change in the plan of one item: only what would be sent counts. */
export function differenceBetween(before: PlannedReminder[], after: PlannedReminder[]): Difference[] {
  const people = new Set([...before, ...after].map(listOf))
  return [...people].flatMap((list) =>
    differencesIn(
      before.filter((plan) => plan.state === 'planned' && listOf(plan) === list),
      after.filter((plan) => plan.state === 'planned' && listOf(plan) === list),
    ),
  )
}

function listOf({ subjectId, recipientId }: PlannedReminder): string {
  return `${subjectId} ${recipientId}`
}

function differencesIn(before: PlannedReminder[], after: PlannedReminder[]): Difference[] {
  const has = (plans: PlannedReminder[], step: string) => plans.some((plan) => plan.step === step)
  const moved = before.flatMap(({ step, dueOn }) => {
    const now = after.find((plan) => plan.step === step)
    return now && now.dueOn !== dueOn ? [{ step, from: dueOn, to: now.dueOn }] : []
  })
  const gone = before.filter(({ step }) => !has(after, step))
  const come = after.filter(({ step }) => !has(before, step))
  return [...moved, ...paired(gone, come)]
}

/** Announcements of one side are named by their days: what went and what came is one that moved. */
function paired(gone: PlannedReminder[], come: PlannedReminder[]): Difference[] {
  const left = [...come]
  const found = gone.map(({ step, dueOn }): Difference => {
    const kind = (plan: { step: string }) => {
      const { name, side } = readStep(plan.step)
      return `${name} ${side}`
    }
    const index = left.findIndex((plan) => kind(plan) === kind({ step }))
    const [now] = index < 0 ? [] : left.splice(index, 1)
    return now ? { step: now.step, from: dueOn, to: now.dueOn } : { step, from: dueOn, to: null }
  })
  return [...found, ...left.map(({ step, dueOn }) => ({ step, from: null, to: dueOn }))]
}
