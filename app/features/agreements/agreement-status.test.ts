import { expect, test } from 'vitest'
import { agreementStatus } from './agreement-status.ts'

const day = '2020-11-05'

test.each([
  ['open', { startedOn: null, settledOn: null, withdrawnOn: null }],
  ['started', { startedOn: day, settledOn: null, withdrawnOn: null }],
  ['settled', { startedOn: null, settledOn: day, withdrawnOn: null }],
  ['settled', { startedOn: day, settledOn: day, withdrawnOn: null }],
  ['withdrawn', { startedOn: null, settledOn: null, withdrawnOn: day }],
  ['withdrawn', { startedOn: day, settledOn: null, withdrawnOn: day }],
] as const)('an agreement is %s where its facts are %j', (status, facts) => {
  expect(agreementStatus(facts)).toBe(status)
})
