import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekday, writeDay, writeDayWithWeekday } from '#app/shared/day.ts'
import { readsAs, testCalendar } from '#tests/support/term-table.ts'
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

describe('any reading', () => {
  const day = fc.integer({ min: -50_000, max: 60_000 }).map((days) => addDays('1970-01-01', days))
  const yearDay = fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('1990-01-01', days))
  const parts = [
    'uiterlijk',
    'vóór',
    'na',
    'in',
    'tussen',
    'en',
    'of',
    'eind',
    'begin',
    '1',
    '31',
    'maart',
    'juni',
    '2021',
    'de zomer',
    'het kerstreces',
    'volgende week',
    'binnen',
    'zes',
    'weken',
    'kwartaal',
    'eerste',
    'helft van',
    'jaarlijks',
    'gaandeweg',
    ',',
    'maar',
    'zodra',
    'het debat',
    'vrijdag',
    'a.s.',
    'jl.',
    'week',
    '53',
    'over',
    'het jaar',
    'Prinsjesdag',
    'tot',
    '-',
    'van',
  ]
  const phrase = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((words) => words.join(' '))

  test('is total, and never ends before it begins', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 80 })), day, (words, saidOn) => {
        const reading = readTerm(words, saidOn, testCalendar)
        if (reading.earliest && reading.latest) expect(reading.earliest <= reading.latest).toBe(true)
        expect(reading.precision !== null || reading.unread !== null).toBe(true)
        expect(words).toContain(reading.words)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
      { numRuns: 3000 },
    )
  })

  test('does not change with capitals or double spaces', () => {
    fc.assert(
      fc.property(phrase, day, (words, saidOn) => {
        const { earliest, latest, precision } = readTerm(words, saidOn, testCalendar)
        const same = { earliest, latest, precision }
        expect(readTerm(words.toUpperCase(), saidOn, testCalendar)).toMatchObject(same)
        expect(readTerm(words.replaceAll(' ', '  '), saidOn, testCalendar)).toMatchObject(same)
        expect(readTerm(words.replaceAll(' ', '\u00a0'), saidOn, testCalendar)).toMatchObject(same)
      }),
      { numRuns: 2000 },
    )
  })

  test('does not change when the right weekday is added', () => {
    fc.assert(
      fc.property(
        yearDay,
        yearDay,
        fc.constantFrom('', 'uiterlijk ', 'vóór ', 'na ', 'op '),
        (on, saidOn, before) => {
          const { earliest, latest, precision } = readTerm(`${before}${writeDay(on)}`, saidOn, testCalendar)
          const named = readTerm(`${before}${writeDayWithWeekday(on)}`, saidOn, testCalendar)
          expect(named).toMatchObject({ earliest, latest, precision })
          expect(named.assumptions.join(' ')).not.toContain('Klopt de datum?')
          expect(weekday(on)).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('of «uiterlijk X» ends on X and has no beginning', () => {
    const named = [
      '1 maart',
      'maart',
      'eind juni',
      'het eerste kwartaal',
      'volgende week',
      'voorjaar 2030',
      'begin 2030',
    ]
    fc.assert(
      fc.property(fc.oneof(yearDay.map(writeDay), fc.constantFrom(...named)), yearDay, (words, saidOn) => {
        const plain = readTerm(words, saidOn, testCalendar)
        expect(readTerm(`uiterlijk ${words}`, saidOn, testCalendar)).toMatchObject({
          earliest: null,
          latest: plain.latest,
        })
      }),
    )
  })

  test('of very long words stays a reading', () => {
    const reading = read('op basis van de 1 maart of '.repeat(4000))
    expect(reading.alternatives.length).toBeLessThanOrEqual(5)
  })

  test.each(['0001-01-01', '9999-12-31', '2021-02-30', 'gisteren'])(
    'said on %s, which no calendar here holds, is unread',
    (saidOn) => {
      expect(readTerm('volgende week', saidOn, testCalendar)).toMatchObject({
        rule: 'unread',
        unread: 'volgende week',
      })
    },
  )
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
