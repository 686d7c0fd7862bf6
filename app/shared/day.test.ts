import { describe, expect, test } from 'vitest'
import * as day from './day.ts'

describe('a day', () => {
  test.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2021-13-01', false],
    ['2021-1-1', false],
    ['4 november', false],
  ])('%s is a day: %s', (text, expected) => expect(day.isDay(text)).toBe(expected))

  test.each([
    ['2020-11-03T22:59:59Z', '2020-11-03'],
    ['2020-11-03T23:00:00Z', '2020-11-04'],
    ['2020-07-03T22:00:00Z', '2020-07-04'],
  ])('%s falls on %s in Amsterdam', (instant, expected) =>
    expect(day.dayOf(new Date(instant))).toBe(expected),
  )

  test('summer time moves the instant of nine o’clock', () => {
    expect(day.instantOf('2021-03-27', '09:00').toISOString()).toBe('2021-03-27T08:00:00.000Z')
    expect(day.instantOf('2021-03-28', '09:00').toISOString()).toBe('2021-03-28T07:00:00.000Z')
  })

  test.each([
    ['2021-03-31', 1, '2021-04-30'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-12-15', 2, '2021-02-15'],
  ])('%s and %d months is %s', (from, months, expected) => expect(day.addMonths(from, months)).toBe(expected))

  test('is written out in Dutch', () => {
    expect(day.writeDay('2020-11-04')).toBe('4 november 2020')
    expect(day.writeDayShort('2021-03-01')).toBe('1 mrt 2021')
    expect(day.writeDayWithWeekday('2020-11-04')).toBe('woensdag 4 november 2020')
  })

  test.each([
    ['2020-03-01', '2020-06-20', '1 maart – 20 juni 2020'],
    ['2020-12-01', '2021-03-19', '1 december 2020 – 19 maart 2021'],
    ['2021-03-01', '2021-03-01', '1 maart 2021'],
    ['2021-03-01', null, 'vanaf 1 maart 2021'],
    [null, '2021-03-01', 'tot en met 1 maart 2021'],
    [null, null, null],
  ])('the window %s to %s is %s', (from, to, expected) => expect(day.writeWindow(from, to)).toBe(expected))
})
