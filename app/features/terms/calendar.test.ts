import { describe, expect, test } from 'vitest'
import * as calendar from './calendar.ts'

describe('the days of the Algemene termijnenwet', () => {
  test.each([
    ['2021-01-01', 'Nieuwjaarsdag'],
    ['2021-04-02', 'Goede Vrijdag'],
    ['2021-04-05', 'tweede Paasdag'],
    ['2021-04-27', 'Koningsdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2025-04-27', null],
    ['2022-05-05', 'Bevrijdingsdag'],
    ['2021-05-13', 'Hemelvaartsdag'],
    ['2021-05-24', 'tweede Pinksterdag'],
    ['2020-12-25', 'eerste Kerstdag'],
    ['2020-12-26', 'tweede Kerstdag'],
    ['2020-12-31', null],
  ])('%s is %s', (day, name) => {
    expect(calendar.holidayName(day)).toBe(name)
    expect(calendar.isHoliday(day)).toBe(name !== null)
  })

  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %d is %s', (year, day) => expect(calendar.easter(year)).toBe(day))
})

describe('working days', () => {
  test.each([
    ['2021-04-02', '2021-04-01', '2021-04-06'],
    ['2021-04-04', '2021-04-01', '2021-04-06'],
    ['2020-12-26', '2020-12-24', '2020-12-28'],
    ['2020-11-17', '2020-11-17', '2020-11-17'],
  ])('around %s are %s and %s', (day, before, after) => {
    expect(calendar.workingDayOnOrBefore(day)).toBe(before)
    expect(calendar.workingDayOnOrAfter(day)).toBe(after)
  })

  test.each([
    ['2021-04-01', 1, '2021-04-06'],
    ['2021-04-06', -1, '2021-04-01'],
    ['2020-11-17', 10, '2020-12-01'],
    ['2020-11-21', 0, '2020-11-21'],
    ['2020-11-21', -2, '2020-11-19'],
  ])('%s and %d working days is %s', (day, count, expected) => {
    expect(calendar.addWorkingDays(day, count)).toBe(expected)
  })

  test.each([
    ['2024-07-05', 0, '2024-07-04'],
    ['2024-07-05', 3, '2024-07-01'],
    ['2021-04-06', 1, '2021-03-31'],
  ])('before %s with %d days to travel, the last safe day is %s', (before, lead, expected) => {
    expect(calendar.lastSafeDay(before, lead)).toBe(expected)
  })
})

test.each([
  [2020, '2020-09-15'],
  [2024, '2024-09-17'],
  [2026, '2026-09-15'],
])('Prinsjesdag of %d is %s', (year, day) => expect(calendar.prinsjesdag(year)).toBe(day))
