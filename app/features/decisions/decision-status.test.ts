import { expect, test } from 'vitest'
import { decisionStatus } from './decision-status.ts'

const day = '2020-11-05'

test.each([
  ['to-take', { takenOn: null, droppedOn: null }],
  ['taken', { takenOn: day, droppedOn: null }],
  ['dropped', { takenOn: null, droppedOn: day }],
] as const)('a decision is %s where its facts are %j', (status, facts) => {
  expect(decisionStatus(facts)).toBe(status)
})
