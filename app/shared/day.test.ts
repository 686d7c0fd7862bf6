import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
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

  test.each([
    [2020, 2, 29, '2020-02-29'],
    [1900, 2, 29, null],
    [2021, 6, 31, null],
    [2021, 13, 1, null],
    [2021, 0, 1, null],
  ])('%d, %d and %d make %s', (year, month, date, expected) =>
    expect(day.dayWith(year, month, date)).toBe(expected),
  )

  test('is counted as the calendar counts, however far', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600_000, max: 2_000_000 }),
        fc.integer({ min: -900, max: 900 }),
        (days, months) => {
          const date = Temporal.PlainDate.from('1970-01-01').add({ days })
          expect(day.addDays('1970-01-01', days)).toBe(date.toString())
          expect(day.addMonths(date.toString(), months)).toBe(date.add({ months }).toString())
          expect(day.weekday(date.toString())).toBe(date.dayOfWeek)
          expect(day.daysBetween('1970-01-01', date.toString())).toBe(days)
        },
      ),
    )
  })

  test('that does not exist stops the sum', () => {
    expect(() => day.addDays('soon', 1)).toThrow(RangeError)
    expect(() => day.addDays('9999-12-31', 1)).toThrow(RangeError)
  })

  test('is written out in Dutch', () => {
    expect(day.writeDay('2020-11-04')).toBe('4 november 2020')
    expect(day.writeDayShort('2021-03-01')).toBe('1 mrt 2021')
    expect(day.writeDayWithWeekday('2020-11-04')).toBe('woensdag 4 november 2020')
  })

  test.each([
    ['2020-03-01', '2020-06-20', '1 maart – 20 juni 2020'],
    ['2021-02-01', '2021-02-28', '1–28 februari 2021'],
    ['2020-12-01', '2021-03-19', '1 december 2020 – 19 maart 2021'],
    ['2021-03-01', '2021-03-01', '1 maart 2021'],
    ['2021-03-01', null, 'vanaf 1 maart 2021'],
    [null, '2021-03-01', 'tot en met 1 maart 2021'],
    [null, null, null],
  ])('the window %s to %s is %s', (from, to, expected) => expect(day.writeWindow(from, to)).toBe(expected))
})
