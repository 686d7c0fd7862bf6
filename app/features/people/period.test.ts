import { describe, expect, test } from 'vitest'
import { hasEnded, isCurrent, objectionsToPeriod, overlaps, writePeriod } from './period.ts'

const today = '2020-11-05'

describe('a period', () => {
  test.each([
    [{ startsOn: null, endsOn: null }, true, false],
    [{ startsOn: '2020-11-05', endsOn: '2020-11-05' }, true, false],
    [{ startsOn: '2020-11-06', endsOn: null }, false, false],
    [{ startsOn: null, endsOn: '2020-11-04' }, false, true],
  ])('%j holds today: %s, has ended: %s', (period, current, ended) => {
    expect(isCurrent(period, today)).toBe(current)
    expect(hasEnded(period, today)).toBe(ended)
  })

  test.each([
    ['2020-03-01', '2020-02-29', 1],
    ['2020-03-01', '2020-03-01', 0],
    [null, '2020-02-29', 0],
    ['2020-03-01', null, 0],
  ])('from %s to %s meets %d objections', (startsOn, endsOn, count) => {
    expect(objectionsToPeriod({ startsOn, endsOn })).toHaveLength(count)
  })

  test.each([
    [{ startsOn: null, endsOn: null }, null],
    [{ startsOn: '2020-03-01', endsOn: null }, 'sinds 1 maart 2020'],
    [{ startsOn: '2021-03-01', endsOn: null }, 'vanaf 1 maart 2021'],
    [{ startsOn: null, endsOn: '2020-03-01' }, 'tot en met 1 maart 2020'],
    [{ startsOn: '2020-03-01', endsOn: '2020-11-04' }, '1 maart 2020 tot en met 4 november 2020'],
    [{ startsOn: '2020-11-05', endsOn: '2020-11-04' }, 'niet ingegaan'],
  ])('%j is written %j', (period, written) => expect(writePeriod(period, today)).toBe(written))

  test('shares its last day with one that begins on it', () => {
    const first = { startsOn: '2020-01-01', endsOn: '2020-06-30' }
    expect(overlaps(first, { startsOn: '2020-06-30', endsOn: null })).toBe(true)
    expect(overlaps(first, { startsOn: '2020-07-01', endsOn: null })).toBe(false)
    expect(overlaps(first, { startsOn: null, endsOn: null })).toBe(true)
  })
})
