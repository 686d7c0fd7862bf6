import { expect, test } from 'vitest'
import { activityKinds, activityName, activityOptions } from './activity.ts'

test.each([
  ['committee_debate', '2021-03-31', 'algemeen overleg (AO)'],
  ['committee_debate', '2021-04-01', 'commissiedebat'],
  ['two_minute_debate', '2021-03-31', 'VAO'],
  ['two_minute_debate', '2021-04-01', 'tweeminutendebat'],
  ['order_of_business', '2019-10-15', 'regeling van werkzaamheden'],
] as const)('%s on %s is called %s', (kind, on, name) => {
  expect(activityName(kind, on)).toBe(name)
})

test('every kind can be chosen once', () => {
  expect(activityOptions.map(({ value }) => value)).toEqual([...activityKinds])
  expect(new Set(activityOptions.map(({ label }) => label)).size).toBe(activityKinds.length)
})
