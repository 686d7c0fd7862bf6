import { describe, expect, test } from 'vitest'
import type { Day } from '#app/shared/day.ts'
import { defaultPolicy } from './default-policy.ts'
import { ladderOf } from './ladder.ts'
import { widthOf, type PolicyKind } from './policy.ts'
import { stepInWords } from './step-words.ts'

interface Item {
  kind: PolicyKind
  earliestOn: Day | null
  latestOn: Day | null
  precision?: string | null
  reviewOn?: Day | null
  assignedOn?: Day
}

/** The steps of an item by the built-in rules. */
function days({ kind, precision = null, reviewOn = null, assignedOn = '2020-11-05', ...window }: Item) {
  const steps = defaultPolicy[kind][widthOf({ ...window, precision })]
  return ladderOf({ ...window, reviewOn, assignedOn }, steps).map(({ step, on }) => `${step} ${on}`)
}

describe('the ladder', () => {
  test('of an agreement counts back from the end of its window', () => {
    expect(days({ kind: 'agreement', earliestOn: '2021-02-01', latestOn: '2021-02-24' })).toEqual([
      'end-28 2021-01-27',
      'end-14 2021-02-10',
      'forecast 2021-02-17',
      'last-day 2021-02-23',
      'chase-1 2021-03-03',
      'chase-2 2021-03-15',
      'chase-3 2021-03-29',
      'escalation 2021-04-12',
    ])
  })

  test('of a decision counts back from the beginning of its window, and chases after its end', () => {
    expect(days({ kind: 'decision', earliestOn: '2021-02-01', latestOn: '2021-02-28' })).toEqual([
      'begin-56 2020-12-07',
      'begin-42 2020-12-21',
      'begin-28 2021-01-04',
      'begin-14 2021-01-18',
      'forecast 2021-01-25',
      'last-day 2021-01-29',
      'chase-1 2021-03-08',
      'chase-2 2021-03-17',
      'chase-3 2021-03-31',
      'escalation 2021-04-14',
    ])
  })

  test('of a wide window announces its beginning and its end', () => {
    const spring = days({ kind: 'promise', earliestOn: '2021-03-01', latestOn: '2021-06-20' })
    expect(spring.slice(0, 5)).toEqual([
      'begin-14 2021-02-15',
      'end-28 2021-05-21',
      'end-14 2021-06-04',
      'forecast 2021-06-11',
      'last-day 2021-06-18',
    ])
    const decision = days({ kind: 'decision', earliestOn: '2021-03-01', latestOn: '2021-06-20' })
    expect(decision).toContain('end-28 2021-05-21')
    expect(decision).toContain('last-day 2021-02-26')
  })

  test('of a stage that is late begins on the next working day', () => {
    const late = days({ kind: 'stage', earliestOn: null, latestOn: '2021-02-26', precision: 'day' })
    expect(late.slice(-4)).toEqual([
      'chase-1 2021-03-01',
      'chase-2 2021-03-09',
      'chase-3 2021-03-23',
      'escalation 2021-04-09',
    ])
  })

  test('of a term without an end is to look at it again, and to ask until somebody did', () => {
    const open = { kind: 'agreement', earliestOn: '2021-01-05', latestOn: null } as const
    expect(days({ ...open, reviewOn: '2021-05-02' })).toEqual([
      'review 2021-05-03',
      'chase-1 2021-05-10',
      'chase-2 2021-05-19',
      'chase-3 2021-06-02',
      'escalation 2021-06-16',
    ])
    expect(days(open)).toEqual([])
  })

  test.each([
    ['a decision without a beginning', null, '2021-02-24'],
    ['a decision without an end', '2021-02-24', null],
  ] as const)('of %s counts back from the side that is known', (_name, earliestOn, latestOn) => {
    expect(days({ kind: 'decision', earliestOn, latestOn })).toContain('last-day 2021-02-23')
  })

  test('is empty without a window', () => {
    expect(days({ kind: 'decision', earliestOn: null, latestOn: null })).toEqual([])
  })

  test('steps over Easter to the Thursday before it, and over Koningsdag to the day after', () => {
    expect(days({ kind: 'agreement', earliestOn: null, latestOn: '2021-04-06', precision: 'day' })).toEqual([
      'end-28 2021-03-09',
      'end-14 2021-03-23',
      'forecast 2021-03-30',
      'last-day 2021-04-01',
      'chase-1 2021-04-13',
      'chase-2 2021-04-23',
      'chase-3 2021-05-07',
      'escalation 2021-05-21',
    ])
  })

  test('makes one of the steps that meet before Easter', () => {
    const steps = [
      { name: 'forecast', side: 'end', days: 2, unit: 'working' },
      { name: 'last-day', side: 'end', days: 1, unit: 'calendar' },
    ] as const
    const item = { earliestOn: null, latestOn: '2021-04-06', reviewOn: null, assignedOn: '2020-11-05' }
    expect(ladderOf({ ...item, latestOn: '2021-04-05' }, [...steps]).map(({ step }) => step)).toEqual([
      'forecast',
      'last-day',
    ])
    const meeting = [{ ...steps[0], days: 1 }, steps[1]]
    expect(ladderOf(item, meeting).map(({ step, on }) => `${step} ${on}`)).toEqual(['last-day 2021-04-01'])
  })

  test('counts over a leap day', () => {
    expect(days({ kind: 'agreement', earliestOn: null, latestOn: '2024-03-01', precision: 'day' })).toContain(
      'last-day 2024-02-29',
    )
    expect(days({ kind: 'agreement', earliestOn: null, latestOn: '2024-02-29', precision: 'day' })).toContain(
      'chase-1 2024-03-07',
    )
  })

  test.each([
    ['waits a day longer after an assignment', '2021-02-16', '2021-02-24', 'forecast 2021-02-18'],
    [
      'does not wait where that would pass the last announcement',
      '2021-02-22',
      '2021-02-24',
      'last-day 2021-02-23',
    ],
    ['counts working days after an assignment', '2021-02-12', '2021-02-22', 'forecast 2021-02-16'],
  ])('%s', (_name, assignedOn, latestOn, expected) => {
    expect(days({ kind: 'agreement', earliestOn: null, latestOn, assignedOn, precision: 'day' })).toContain(
      expected,
    )
  })

  test('has its steps in words', () => {
    expect(
      ['begin-28', 'end-10w', 'last-day', 'chase-2', 'at-once', 'forecast@2021-02-28'].map(stepInWords),
    ).toEqual([
      '4 weken vóór het begin van de termijn',
      '10 werkdagen vóór het einde van de termijn',
      'de laatste waarschuwing vóór de termijn',
      '2e herinnering, na de termijn',
      'meteen, want de termijn is dichtbij of voorbij',
      'de vraag of het lukt',
    ])
  })
})
