import { describe, expect, test } from 'vitest'
import { readsAs, testCalendar } from '#tests/support/term-table.ts'
import { reviewDay } from './open-piece.ts'
import { readTerm } from './read-term.ts'
import { readTermLine } from './term-line.ts'

function read(words: string, saidOn = '2020-11-17') {
  return readTerm(words, saidOn, testCalendar)
}

describe('an event', () => {
  readsAs(`
    2025-07-02 | bij de Miljoenennota                   | 2025-09-16 | 2025-09-16 | event
    2025-07-02 | op Prinsjesdag                         | 2025-09-16 | 2025-09-16 | event
    2025-07-02 | vóór Prinsjesdag                       | -          | 2025-09-15 | event
    2025-10-02 | Prinsjesdag                            | 2026-09-15 | 2026-09-15 | event
    2025-07-02 | voor de begrotingsbehandeling          | -          | -          | event
    2025-07-02 | na de ministerraad van 11 juli         | 2025-07-12 | -          | event
    2025-07-02 | vóór het debat van 10 september        | -          | 2025-09-09 | event
    2025-07-02 | in de volgende voortgangsrapportage    | -          | -          | event
    2025-07-02 | in het volgende halfjaarbericht politie | -         | -          | event
    2025-07-02 | na afloop van de onderhandelingen      | -          | -          | event
    2025-07-02 | tijdens het tweeminutendebat           | -          | -          | event
    2025-07-02 | bij de Voorjaarsnota                   | -          | -          | event
    2025-07-02 | na de bouwvak                          | -          | -          | event
    2025-07-02 | zodra het advies er is                 | -          | -          | event
    2025-07-02 | in afwachting van het onderzoek        | -          | -          | event
    2020-11-17 | vóór de kerst                          | -          | 2020-12-24 | day
    2020-11-17 | rond de jaarwisseling                  | 2020-12-31 | 2021-01-01 | day
  `)

  test.each([
    ['bij de Miljoenennota', 'de Miljoenennota'],
    ['voor de begrotingsbehandeling', 'de begrotingsbehandeling'],
    ['na de ministerraad van 11 juli', 'de ministerraad van 11 juli'],
    ['in februari 2021 op basis van de evaluatie van het WODC', 'de evaluatie van het WODC'],
  ])('«%s» waits for «%s»', (words, waitsFor) => expect(read(words).waitsFor).toBe(waitsFor))

  test('an unknown event is asked about', () => {
    expect(read('na de bouwvak').assumptions).toEqual([
      'Ik lees «de bouwvak» als een gebeurtenis. Klopt dat?',
    ])
  })
})

describe('an open term', () => {
  readsAs(
    [
      'gaandeweg',
      'op korte termijn',
      'zo spoedig mogelijk',
      'z.s.m.',
      'ZSM',
      'te zijner tijd',
      't.z.t.',
      'de komende tijd',
      'binnenkort',
      'binnen enkele weken',
      'in de komende maanden',
      'op termijn',
      'nader te bepalen',
    ]
      .map((words) => `2020-11-17 | ${words} | - | - | open`)
      .join('\n'),
  )

  test('is looked at again after six months', () => {
    expect(reviewDay('2020-08-31')).toBe('2021-02-28')
    expect(read('gaandeweg').assumptions).toEqual([
      'Voorstel: kijk op 17 mei 2021, over zes maanden, opnieuw naar deze termijn.',
    ])
  })
})

describe('a term of several parts', () => {
  readsAs(`
    2020-11-17 | in februari 2021 op basis van de tussentijdse evaluatie | 2021-02-01 | 2021-02-28 | month
    2025-07-02 | uiterlijk in september, maar in ieder geval vóór de begrotingsbehandeling | - | 2025-09-30 | month
    2020-11-17 | in maart 2021, uiterlijk 15 maart         | 2021-03-01 | 2021-03-15 | day
    2020-11-17 | in februari 2022, maar uiterlijk 15 februari | 2022-02-01 | 2022-02-15 | day
    2020-11-17 | zo spoedig mogelijk, maar uiterlijk 1 maart | -        | 2021-03-01 | day
    2020-11-17 | voor de zomer of in het najaar            | -          | 2021-12-20 | season
    2024-05-01 | voor de zomer (uiterlijk 1 juli)          | -          | 2024-07-01 | day
    2024-05-01 | gaandeweg, in ieder geval voor het zomerreces | -      | 2024-07-04 | event
    2020-11-17 | naar verwachting in maart                 | 2021-03-01 | 2021-03-31 | month
    2020-11-17 | in het najaar, na de evaluatie            | 2020-09-01 | 2020-12-20 | season
  `)

  test('either of two moments gives both beside the whole', () => {
    const { alternatives } = read('voor de zomer of in het najaar')
    expect(alternatives.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      [null, '2021-06-20'],
      ['2021-09-01', '2021-12-20'],
    ])
  })

  test('parts that contradict each other are said to', () => {
    const reading = read('in maart 2021, uiterlijk 15 februari 2021')
    expect(reading).toMatchObject({ earliest: '2021-03-01', latest: '2021-03-31' })
    expect(reading.assumptions.join(' ')).toContain('passen niet bij elkaar')
  })

  test('a softened promise says so', () => {
    expect(read('naar verwachting in maart').assumptions).toEqual([
      '«naar verwachting» maakt de termijn onzeker.',
    ])
  })
})

describe('words around a term', () => {
  test('are left out of it, and given back', () => {
    expect(read('De wethouder meldt zich uiterlijk 1 maart bij ons.')).toMatchObject({
      words: 'uiterlijk 1 maart',
      latest: '2021-03-01',
      unread: 'De wethouder meldt zich … bij ons.',
    })
  })

  test.each(['', '   ', 'blabla', 'vóór', 'kat', '???'])('«%s» cannot be read, and that is said', (words) => {
    const reading = read(words)
    expect(reading).toMatchObject({
      earliest: null,
      latest: null,
      precision: null,
      rule: 'unread',
      unread: words.trim(),
    })
    expect(reading.explanation).not.toBe('')
  })

  test('a window that is over is said to be over', () => {
    expect(read('in maart 2019').assumptions).toEqual(['Dit venster ligt helemaal voor 17 november 2020.'])
  })
})

describe('a line of many terms', () => {
  test('holds a day, a tab and the words', () => {
    expect(readTermLine('2020-11-17\tuiterlijk 1 maart', testCalendar).latest).toBe('2021-03-01')
  })

  test.each(['', 'uiterlijk 1 maart', '2020-02-30\tmaart', '\tmaart'])(
    'of another form is answered too: «%s»',
    (line) => {
      expect(readTermLine(line, testCalendar)).toMatchObject({ rule: 'malformed-line', unread: line })
    },
  )
})
