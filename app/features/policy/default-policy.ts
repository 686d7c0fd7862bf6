import type { Policy, PolicyKind, Side, Step, StepName, Width } from './policy.ts'

const calendar = (name: StepName, side: Side, ...days: number[]): Step[] =>
  days.map((count) => ({ name, side, days: count, unit: 'calendar' }))
const working = (name: StepName, side: Side, days: number): Step[] => [{ name, side, days, unit: 'working' }]

function after(side: Side): Step[] {
  return [
    ...calendar('chase-1', side, 7),
    ...calendar('chase-2', side, 17),
    ...calendar('chase-3', side, 31),
    ...calendar('escalation', side, 45),
  ]
}

const toTheEnd = [
  ...calendar('announcement', 'end', 28, 14),
  ...calendar('forecast', 'end', 7),
  ...working('last-day', 'end', 1),
]
const lookAgain = [...calendar('review', 'review', 0), ...after('review')]

const usual: Record<Width, Step[]> = {
  day: [...toTheEnd, ...after('end')],
  period: [...toTheEnd, ...after('end')],
  wide: [...calendar('announcement', 'begin', 14), ...toTheEnd, ...after('end')],
  open: lookAgain,
}

const toTheBeginning = [
  ...calendar('announcement', 'begin', 56, 42, 28, 14),
  ...calendar('forecast', 'begin', 7),
  ...working('last-day', 'begin', 1),
]

const decision: Record<Width, Step[]> = {
  day: [...toTheBeginning, ...after('end')],
  period: [...toTheBeginning, ...after('end')],
  wide: [...toTheBeginning, ...calendar('announcement', 'end', 28), ...after('end')],
  open: [...toTheBeginning, ...lookAgain],
}

/** The day after its term a stage is late, and then its owner and that of the decision hear it together. */
const lateStage = [
  ...working('chase-1', 'end', 1),
  ...working('chase-2', 'end', 7),
  ...working('chase-3', 'end', 17),
  ...working('escalation', 'end', 28),
]

const stage: Record<Width, Step[]> = {
  day: [...toTheEnd, ...lateStage],
  period: [...toTheEnd, ...lateStage],
  wide: [...toTheEnd, ...lateStage],
  open: [],
}

/** The rules that hold until an administrator changes them. */
export const defaultPolicy: Policy = {
  agreement: usual,
  promise: usual,
  request: usual,
  motion: usual,
  decision,
  stage,
} satisfies Record<PolicyKind, Record<Width, Step[]>>
