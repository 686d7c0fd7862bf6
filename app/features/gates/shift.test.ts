import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTerm } from '#app/features/terms/read-term.ts'
import { addDays } from '#app/shared/day.ts'
import { shiftBetween, shifted, wordsFor, writeShift } from './shift.ts'
import { proposedWindow } from './slip-rows.ts'

const window = (earliestOn: string | null, latestOn: string | null) => ({ earliestOn, latestOn })
const january = window('2021-01-01', '2021-01-31')
const february = window('2021-02-01', '2021-02-28')
const march = window('2021-03-01', '2021-03-31')

describe('how much later a window became', () => {
  test.each([
    ['a month, over one of 28 days', january, february, '1 maand later'],
    ['two months', january, march, '2 maanden later'],
    ['a year', february, window('2022-02-01', '2022-02-28'), '12 maanden later'],
    ['into a leap year', february, window('2024-02-01', '2024-02-29'), '36 maanden later'],
    ['weeks', window('2021-01-04', '2021-01-08'), window('2021-01-25', '2021-01-29'), '3 weken later'],
    ['one day', window(null, '2021-02-28'), window(null, '2021-03-01'), '1 dag later'],
    ['by a beginning alone', window('2021-01-05', null), window('2021-02-05', null), '1 maand later'],
    ['by its end, where it grew', january, window('2021-01-01', '2021-02-28'), '4 weken later'],
  ])('is told: %s', (_name, from, to, words) => {
    const shift = shiftBetween(from, to)
    expect(shift && writeShift(shift)).toBe(words)
  })

  test.each([
    ['earlier', march, january],
    ['the same', january, january],
    ['unknown before', window(null, null), january],
    ['unknown after', january, window(null, null)],
    ['an end where there was a beginning', window('2021-01-01', null), window(null, '2021-02-28')],
  ])('is nothing: %s', (_name, from, to) => expect(shiftBetween(from, to)).toBeNull())
})

describe('a window that moves along', () => {
  test.each([
    ['whole months stay whole', february, { months: 1 }, march],
    ['over the end of a year', window('2020-12-01', '2020-12-31'), { months: 2 }, february],
    ['a quarter', window('2021-01-01', '2021-03-31'), { months: 3 }, window('2021-04-01', '2021-06-30')],
    ['to a leap day', window('2023-02-01', '2023-02-28'), { months: 12 }, window('2024-02-01', '2024-02-29')],
    [
      'a day that the month does not have',
      window(null, '2021-01-31'),
      { months: 1 },
      window(null, '2021-02-28'),
    ],
    ['days over a leap day', window(null, '2024-02-28'), { days: 2 }, window(null, '2024-03-01')],
    ['a recess', window('2021-07-01', '2021-07-02'), { days: 70 }, window('2021-09-09', '2021-09-10')],
  ])('%s', (_name, from, shift, to) => expect(shifted(from, shift)).toEqual(to))
})

const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2019-01-01', days))
const anyWindow = fc.oneof(
  fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([first, days]) => window(first, addDays(first, days))),
  day.map((last) => window(null, last)),
  day.map((first) => window(first, null)),
  fc.integer({ min: 0, max: 100 }).map((months) => shifted(january, { months })),
  fc
    .integer({ min: 0, max: 10 })
    .map((years) => shifted(window('2019-01-01', '2019-12-31'), { months: 12 * years })),
)

test('the words of a window mean that window', () => {
  fc.assert(
    fc.property(anyWindow, day, (given, saidOn) => {
      const { earliest, latest, unread } = readTerm(wordsFor(given), saidOn, { recesses: [] })
      expect({ earliestOn: earliest, latestOn: latest, unread }).toEqual({ ...given, unread: null })
    }),
  )
})

test('a window that moved by what lies between two windows is the second one', () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 1, max: 40 }), fc.boolean(), (given, by, inMonths) => {
      const to = shifted(given, inMonths ? { months: by } : { days: by })
      const shift = shiftBetween(given, to)
      expect(shift && shifted(given, shift)).toEqual(to)
    }),
  )
})

describe('what is proposed for something that hangs on it', () => {
  const earlier = { ...march, sameCause: true }

  test.each([
    ['moves as far', undefined, 'maart 2021'],
    ['adds to what was proposed when the same slipped before', earlier, 'april 2021'],
    [
      'stays with what something else proposed, where that is later',
      { ...shifted(march, { months: 1 }), sameCause: false },
      'april 2021',
    ],
    ['goes beyond what something else proposed', { ...january, sameCause: false }, 'maart 2021'],
  ])('%s', (_name, other, words) => {
    expect(proposedWindow(february, { months: 1 }, other)).toMatchObject({ words })
  })

  test('is left open where it has no window', () => {
    expect(proposedWindow(window(null, null), { months: 1 }, undefined)).toMatchObject({ words: '' })
  })
})
