import { describe, expect, test } from 'vitest'
import type { Calendar } from './calendar.ts'
import { safeDayFor } from './safe-day.ts'

const calendar: Calendar = {
  recesses: [
    { chamber: 'TK', name: 'zomerreces 2020', start: '2020-07-03', end: '2020-08-31', source: 'x' },
    { chamber: 'EK', name: 'zomerreces 2020', start: '2020-07-14', end: '2020-09-07', source: 'x' },
    { chamber: 'TK', name: 'kerstreces 2020-2021', start: null, end: '2021-01-11', source: 'x' },
    { chamber: 'TK', name: 'zomerreces 2021', start: '2021-07-09', end: null, source: 'x' },
  ],
}

describe('the last safe day', () => {
  test.each([
    ['a window that ends on a working day', '2020-06-19', 'TK', 1, '2020-06-18', null],
    ['without time to travel', '2020-06-19', 'TK', 0, '2020-06-19', null],
    ['a window that ends in a weekend', '2020-06-21', 'TK', 1, '2020-06-18', null],
    ['past a holiday', '2020-06-02', 'TK', 1, '2020-05-29', null],
    ['an end in a recess', '2020-08-15', 'TK', 1, '2020-07-01', 'zomerreces 2020'],
    ['an end on the first day of a recess', '2020-07-03', 'TK', 1, '2020-07-01', 'zomerreces 2020'],
    ['the recess of the other chamber', '2020-07-10', 'EK', 1, '2020-07-09', null],
    ['a recess whose begin is not known', '2021-01-05', 'TK', 1, '2021-01-04', null],
    ['a recess whose end is not known', '2021-07-20', 'TK', 1, '2021-07-19', null],
  ] as const)('%s', (_what, latestOn, chamber, lead, day, recess) => {
    const found = safeDayFor(latestOn, chamber, calendar, lead)
    expect([found?.day, found?.recess?.name ?? null]).toEqual([day, recess])
  })

  test('is not there for a window without an end', () => {
    expect(safeDayFor(null, 'TK', calendar, 1)).toBeNull()
  })
})
