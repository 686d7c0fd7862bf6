import { expect, test } from 'vitest'
import { pastClosings } from './closing-turn.ts'

const at = (day: number) => new Date(Date.UTC(2021, 0, day))

test.each([
  ['what was never closed has none', [], 0],
  ['what is closed now has none', [['agreement-settled', 1]], 0],
  [
    'what was opened again has one',
    [
      ['agreement-settled', 1],
      ['agreement-reopened', 2],
    ],
    1,
  ],
  ['what was open already has none', [['agreement-reopened', 2]], 0],
  [
    'each time counts',
    [
      ['decision-dropped', 1],
      ['decision-reopened', 2],
      ['decision-taken', 3],
      ['decision-reopened', 4],
    ],
    2,
  ],
  [
    'other acts say nothing',
    [
      ['agreement-settled', 1],
      ['term-changed', 2],
    ],
    0,
  ],
] as [string, [string, number][], number][])('%s', (_name, events, count) => {
  const past = pastClosings(events.map(([action, day]) => ({ action, at: at(day) })))
  expect(past).toHaveLength(count)
  for (const { closedAt, reopenedAt } of past) expect(closedAt < reopenedAt).toBe(true)
})

test('it says whether it was done', () => {
  const events = [
    { action: 'agreement-withdrawn', at: at(1) },
    { action: 'agreement-reopened', at: at(2) },
    { action: 'agreement-settled', at: at(3) },
    { action: 'agreement-reopened', at: at(4) },
  ]
  expect(pastClosings(events).map(({ isDone }) => isDone)).toEqual([false, true])
})
