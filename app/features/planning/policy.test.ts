import { describe, expect, test } from 'vitest'
import { ladderOf, stepInWords } from './policy.ts'

const assignedOn = '2020-11-05'
const days = (item: Parameters<typeof ladderOf>[0]) => ladderOf(item).map(({ step, on }) => `${step} ${on}`)

describe('the ladder', () => {
  test('of an agreement counts back from the end of its window', () => {
    const term = { earliestOn: '2021-02-01', latestOn: '2021-02-24' }
    expect(days({ kind: 'agreement', ...term, assignedOn })).toEqual([
      'end-28 2021-01-27',
      'end-14 2021-02-10',
      'end-7 2021-02-17',
      'end-1 2021-02-23',
      'chase-1 2021-03-03',
      'chase-2 2021-03-10',
      'chase-3 2021-03-17',
    ])
  })

  test('of a decision counts back from the beginning of its window, and chases after its end', () => {
    const term = { earliestOn: '2021-02-01', latestOn: '2021-02-28' }
    expect(days({ kind: 'decision', ...term, assignedOn })).toEqual([
      'begin-56 2020-12-07',
      'begin-42 2020-12-21',
      'begin-28 2021-01-04',
      'begin-14 2021-01-18',
      'begin-7 2021-01-25',
      'begin-1 2021-01-29',
      'chase-1 2021-03-08',
      'chase-2 2021-03-15',
      'chase-3 2021-03-22',
    ])
  })

  test.each([
    ['a decision without a beginning', 'decision', null, '2021-02-24', 'begin-1 2021-02-23'],
    ['a decision without an end', 'decision', '2021-02-24', null, 'begin-1 2021-02-23'],
  ] as const)(
    'of %s counts back from the side that is known',
    (_name, kind, earliestOn, latestOn, expected) => {
      expect(days({ kind, earliestOn, latestOn, assignedOn })).toContain(expected)
    },
  )

  test.each([
    ['agreement', null, null],
    ['agreement', '2021-02-24', null],
    ['decision', null, null],
  ] as const)('is empty for %s with a window of %s to %s', (kind, earliestOn, latestOn) => {
    expect(ladderOf({ kind, earliestOn, latestOn, assignedOn })).toEqual([])
  })

  test('steps over Easter to the Thursday before it, and makes one of the steps that meet there', () => {
    const term = { earliestOn: null, latestOn: '2021-04-06' }
    expect(days({ kind: 'agreement', ...term, assignedOn })).toEqual([
      'end-28 2021-03-09',
      'end-14 2021-03-23',
      'end-7 2021-03-30',
      'end-1 2021-04-01',
      'chase-1 2021-04-13',
      'chase-2 2021-04-20',
      'chase-3 2021-04-28',
    ])
  })

  test.each([
    ['waits a day longer after an assignment', '2021-02-16', '2021-02-24', 'end-7 2021-02-18'],
    [
      'does not wait where that would pass the last announcement',
      '2021-02-22',
      '2021-02-24',
      'end-1 2021-02-23',
    ],
    ['counts working days after an assignment', '2021-02-12', '2021-02-22', 'end-7 2021-02-16'],
  ])('%s', (_name, assigned, latestOn, expected) => {
    expect(days({ kind: 'agreement', earliestOn: null, latestOn, assignedOn: assigned })).toContain(expected)
  })

  test('has its steps in words', () => {
    expect(['begin-28', 'end-7', 'end-1', 'chase-2', 'at-once'].map(stepInWords)).toEqual([
      '4 weken vóór het begin van de termijn',
      '1 week vóór het einde van de termijn',
      '1 dag vóór het einde van de termijn',
      '2e rappel, na het einde van de termijn',
      'meteen, want de termijn is dichtbij of voorbij',
    ])
  })
})
