import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, writeDay, writeDayWithWeekday } from '#app/shared/day.ts'
import { testCalendar } from '#tests/support/term-table.ts'
import { readTerm } from './read-term.ts'

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
    const reading = readTerm('op basis van de 1 maart of '.repeat(4000), '2020-11-17', testCalendar)
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
