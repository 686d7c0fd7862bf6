import { describe, expect, test } from 'vitest'
import { readsAs, testCalendar } from '#tests/support/term-table.ts'
import { readTerm } from './read-term.ts'

describe('a season', () => {
  readsAs(`
    2019-12-10 | voorjaar 2020             | 2020-03-01 | 2020-06-20 | season
    2019-12-10 | in het voorjaar van 2020  | 2020-03-01 | 2020-06-20 | season
    2019-12-10 | in de lente               | 2020-03-01 | 2020-06-20 | season
    2020-05-10 | in het voorjaar           | 2020-03-01 | 2020-06-20 | season
    2020-05-10 | volgend voorjaar          | 2021-03-01 | 2021-06-20 | season
    2020-02-10 | volgend voorjaar          | 2020-03-01 | 2020-06-20 | season
    2020-11-17 | komend voorjaar           | 2021-03-01 | 2021-06-20 | season
    2020-11-17 | in de zomer van 2021      | 2021-06-01 | 2021-09-21 | season
    2020-11-17 | afgelopen zomer           | 2020-06-01 | 2020-09-21 | season
    2025-07-02 | in het najaar             | 2025-09-01 | 2025-12-20 | season
    2025-07-02 | herfst 2025               | 2025-09-01 | 2025-12-20 | season
    2020-11-17 | dit najaar                | 2020-09-01 | 2020-12-20 | season
    2020-11-17 | deze winter               | 2020-12-01 | 2021-03-19 | season
    2021-01-17 | deze winter               | 2020-12-01 | 2021-03-19 | season
    2020-11-17 | winter 2020-2021          | 2020-12-01 | 2021-03-19 | season
    2020-11-17 | uiterlijk in het voorjaar | -          | 2021-06-20 | season
    2020-11-17 | vóór het voorjaar         | -          | 2021-02-28 | season
    2020-11-17 | na het voorjaar           | 2021-06-21 | -          | season
    2024-05-01 | vóór de zomer             | -          | 2024-07-04 | season
    2024-05-01 | nog voor de zomer         | -          | 2024-07-04 | season
    2024-05-01 | voor de zomer van 2025    | -          | 2025-07-03 | season
    2025-07-02 | voor de zomer             | -          | 2025-07-03 | season
    2020-11-17 | vóór de zomer             | -          | 2021-06-20 | season
    2024-05-01 | na de zomer               | 2024-09-03 | -          | season
    2025-07-02 | na de zomer               | 2025-09-01 | -          | season
    2024-05-01 | kort na de zomer          | 2024-09-03 | 2024-09-30 | season
    2024-05-01 | zo spoedig mogelijk na de zomer | 2024-09-03 | 2024-09-30 | season
  `)

  test('before the summer rests on an assumption where the recess is not loaded', () => {
    expect(readTerm('vóór de zomer', '2020-11-17', testCalendar).assumptions.join(' ')).toContain(
      'zomerreces 2021 niet geladen',
    )
    expect(readTerm('vóór de zomer', '2024-05-01', testCalendar).assumptions).toEqual([])
  })

  test('after the summer proposes an end', () => {
    expect(readTerm('na de zomer', '2024-05-01', testCalendar).assumptions).toEqual([
      'Na de zomer heeft geen einde. Voorstel: uiterlijk 20 december 2024.',
    ])
  })
})

describe('a recess', () => {
  readsAs(`
    2023-11-01 | vóór het kerstreces            | -          | 2023-12-21 | event
    2023-11-01 | voor het kerstreces 2023-2024  | -          | 2023-12-21 | event
    2023-11-01 | uiterlijk vóór het kerstreces  | -          | 2023-12-21 | event
    2023-11-01 | na het kerstreces              | 2024-01-16 | -          | event
    2023-11-01 | kort na het kerstreces         | 2024-01-16 | 2024-02-12 | event
    2023-11-01 | tijdens het kerstreces         | 2023-12-22 | 2024-01-15 | event
    2020-11-17 | na het kerstreces              | 2021-01-12 | -          | event
    2021-01-05 | na het kerstreces              | 2021-01-12 | -          | event
    2024-02-01 | vóór het voorjaarsreces        | -          | 2024-02-15 | event
    2024-02-01 | na het krokusreces             | 2024-02-27 | -          | event
    2024-02-01 | vóór het meireces              | -          | 2024-04-25 | event
    2024-02-01 | vóór het zomerreces            | -          | 2024-07-04 | event
    2024-02-01 | kort na het zomerreces         | 2024-09-03 | 2024-09-30 | event
    2024-02-01 | vóór het zomerreces van de Eerste Kamer | - | 2024-07-09 | event
    2024-06-01 | vóór het reces                 | -          | 2024-07-04 | event
    2024-09-20 | na afgelopen zomerreces        | 2024-09-03 | -          | event
    2019-06-01 | na het zomerreces              | 2019-09-03 | -          | event
  `)

  test.each([
    [
      'vóór het kerstreces',
      '2020-11-17',
      'Het begin van het kerstreces 2020-2021 (Tweede Kamer) is niet geladen',
    ],
    ['na het zomerreces', '2025-07-02', 'Het einde van het zomerreces 2025 (Tweede Kamer) is niet geladen'],
    [
      'vóór het herfstreces van 2021',
      '2020-11-17',
      'Het begin van het herfstreces 2021 (Tweede Kamer) is niet geladen',
    ],
    [
      'vóór het kerstreces van de Eerste Kamer',
      '2023-11-01',
      'Het begin van het kerstreces 2023-2024 (Eerste Kamer) is niet geladen',
    ],
    ['tijdens het meireces', '2025-01-01', 'Het meireces 2025 (Tweede Kamer) is niet geladen'],
  ])('«%s» said on %s has no window and names what is missing', (words, saidOn, sentence) => {
    const reading = readTerm(words, saidOn, testCalendar)
    expect(reading).toMatchObject({ earliest: null, latest: null, precision: 'event', unread: null })
    expect(reading.explanation).toContain(sentence)
    expect(reading.waitsFor).toMatch(/reces \d{4}/)
    expect(reading.assumptions).toHaveLength(1)
  })

  test('a recess of which one side is known has that side only', () => {
    const reading = readTerm('tijdens het zomerreces', '2025-05-01', testCalendar)
    expect(reading).toMatchObject({ earliest: '2025-07-04', latest: null })
    expect(reading.explanation).toContain('Het einde van het zomerreces 2025 (Tweede Kamer) is niet geladen')
  })

  test('a period that is loaded later fills the side that was missing', () => {
    const start = {
      chamber: 'TK' as const,
      name: 'kerstreces 2020-2021',
      start: '2020-12-18',
      end: null,
      source: 'test',
    }
    const calendar = { recesses: [...testCalendar.recesses, start] }
    expect(readTerm('vóór het kerstreces', '2020-11-17', calendar).latest).toBe('2020-12-17')
    expect(readTerm('na het kerstreces', '2020-11-17', calendar).earliest).toBe('2021-01-12')
  })
})
