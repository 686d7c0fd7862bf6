import { expect, test } from 'vitest'
import { commitmentStatus } from './commitment-status.ts'

const day = '2020-11-05'

test.each([
  ['open', { fulfilledOn: null, lapsedOn: null, withdrawnOn: null }],
  ['fulfilled', { fulfilledOn: day, lapsedOn: null, withdrawnOn: null }],
  ['lapsed', { fulfilledOn: null, lapsedOn: day, withdrawnOn: null }],
  ['withdrawn', { fulfilledOn: null, lapsedOn: null, withdrawnOn: day }],
] as const)('a commitment is %s where its facts are %j', (status, facts) => {
  expect(commitmentStatus(facts)).toBe(status)
})
