import { expect, test } from 'vitest'
import { defaultPolicy } from '#app/features/policy/default-policy.ts'
import type { Step } from '#app/features/policy/policy.ts'
import { instantOf } from '#app/shared/day.ts'
import { someFacts } from '#tests/support/reminder-facts.ts'
import { planReminders } from './plan.ts'
import { differenceBetween } from './plan-difference.ts'

const now = instantOf('2020-11-05', '10:00')
const usual = defaultPolicy.agreement.period
const planOf = (steps: Step[]) => planReminders(someFacts({ steps }), now)
const changed = (name: Step['name'], days: number[]) => [
  ...usual.filter((step) => step.name !== name),
  ...days.map((count): Step => ({ name, side: 'end', days: count, unit: 'calendar' })),
]

test('rules that stay the same change nothing', () => {
  expect(differenceBetween(planOf(usual), planOf([...usual].reverse()))).toEqual([])
})

test('other days move, more days come, fewer days go', () => {
  const before = planOf(usual)
  expect(differenceBetween(before, planOf(changed('announcement', [21, 14])))).toEqual([
    { step: 'end-21', from: '2021-01-27', to: '2021-02-03' },
  ])
  expect(differenceBetween(before, planOf(changed('announcement', [42, 28, 14])))).toEqual([
    { step: 'end-42', from: null, to: '2021-01-13' },
  ])
  expect(differenceBetween(before, planOf(changed('forecast', [])))).toEqual([
    { step: 'forecast', from: '2021-02-17', to: null },
  ])
  expect(differenceBetween(before, planOf(changed('chase-2', [20])))).toEqual([
    { step: 'chase-2', from: '2021-03-15', to: '2021-03-16' },
  ])
})
