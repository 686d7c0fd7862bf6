import { expect, test } from 'vitest'
import { listSpecialDays, yearAsked } from './holidays.ts'

test('a year lists the days of the law and Prinsjesdag, in order', () => {
  expect(listSpecialDays(2025).map(({ day, name }) => `${day} ${name}`)).toEqual([
    '2025-01-01 Nieuwjaarsdag',
    '2025-04-18 Goede Vrijdag',
    '2025-04-21 tweede Paasdag',
    '2025-04-26 Koningsdag',
    '2025-05-05 Bevrijdingsdag',
    '2025-05-29 Hemelvaartsdag',
    '2025-06-09 tweede Pinksterdag',
    '2025-09-16 Prinsjesdag',
    '2025-12-25 eerste Kerstdag',
    '2025-12-26 tweede Kerstdag',
  ])
})

test.each([
  ['2021', 2021],
  [null, 2020],
  ['', 2020],
  ['0000', 2020],
  ['9999', 2020],
  ['2021; --', 2020],
])('a year from an address: %j', (text, year) => {
  expect(yearAsked(text, '2020-11-05')).toBe(year)
})
