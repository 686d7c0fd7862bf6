import { expect, test } from 'vitest'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { readTerm } from '#app/features/terms/read-term.ts'

function tweedeKamer(name: string, start: string | null, end: string | null) {
  return { chamber: 'TK' as const, name, start, end, source: 'verzonnen of openbaar, voor de tests' }
}

/** Recess as the tests know it: some sides are left out on purpose. */
export const testCalendar: Calendar = {
  recesses: [
    tweedeKamer('zomerreces 2019', null, '2019-09-02'),
    tweedeKamer('kerstreces 2020-2021', null, '2021-01-11'),
    tweedeKamer('herfstreces 2023', '2023-10-13', '2023-10-23'),
    tweedeKamer('kerstreces 2023-2024', '2023-12-22', '2024-01-15'),
    tweedeKamer('voorjaarsreces 2024', '2024-02-16', '2024-02-26'),
    tweedeKamer('meireces 2024', '2024-04-26', '2024-05-13'),
    tweedeKamer('zomerreces 2024', '2024-07-05', '2024-09-02'),
    tweedeKamer('zomerreces 2025', '2025-07-04', null),
    { chamber: 'EK', name: 'zomerreces 2024', start: '2024-07-10', end: '2024-09-09', source: 'verzonnen' },
  ],
}

function sideOf(text: string | undefined): string | null {
  return text === undefined || text === '-' ? null : text
}

/** Reads one row: the day it was said | the words | earliest | latest | precision. A dash is none. */
function caseOf(row: string): { saidOn: string; words: string; expected: (string | null)[] } {
  const [saidOn = '', words = '', earliest, latest, precision] = row.split('|').map((field) => field.trim())
  return { saidOn, words, expected: [sideOf(earliest), sideOf(latest), sideOf(precision)] }
}

/** A test for each row of a table of phrases. */
export function readsAs(table: string): void {
  const cases = table.split('\n').filter((row) => row.trim() !== '')
  for (const row of cases) {
    const { saidOn, words, expected } = caseOf(row)
    test(`«${words}», said on ${saidOn}, is ${expected.join(' – ')}`, () => {
      const reading = readTerm(words, saidOn, testCalendar)
      expect([reading.earliest, reading.latest, reading.precision]).toEqual(expected)
      expect(reading.words).toBe(words)
      expect(reading.unread).toBeNull()
    })
  }
}
