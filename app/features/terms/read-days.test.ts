import { describe, expect, test } from 'vitest'
import { readsAs, testCalendar } from '#tests/support/term-table.ts'
import { readTerm } from './read-term.ts'

describe('a day', () => {
  readsAs(`
    2020-11-05 | 4 november 2020          | 2020-11-04 | 2020-11-04 | day
    2020-11-17 | 4-11-2020                | 2020-11-04 | 2020-11-04 | day
    2020-11-17 | 04/12/2020               | 2020-12-04 | 2020-12-04 | day
    2020-11-17 | 4.12.20                  | 2020-12-04 | 2020-12-04 | day
    2020-11-17 | 2020-12-04               | 2020-12-04 | 2020-12-04 | day
    2020-10-20 | 4 nov.                   | 2020-11-04 | 2020-11-04 | day
    2020-11-17 | 4 nov                    | 2021-11-04 | 2021-11-04 | day
    2020-11-17 | de 4e december           | 2020-12-04 | 2020-12-04 | day
    2020-11-17 | per 1 maart              | 2021-03-01 | 2021-03-01 | day
    2020-11-17 | op 1 maart               | 2021-03-01 | 2021-03-01 | day
    2020-11-17 | op 1 mrt 2022            | 2022-03-01 | 2022-03-01 | day
    2020-11-17 | 1 maart volgend jaar     | 2021-03-01 | 2021-03-01 | day
    2020-11-17 | 1 juni aanstaande        | 2021-06-01 | 2021-06-01 | day
    2020-11-17 | 1 juni a.s.              | 2021-06-01 | 2021-06-01 | day
    2021-06-01 | 1 juni                   | 2021-06-01 | 2021-06-01 | day
    2021-06-02 | 1 juni                   | 2022-06-01 | 2022-06-01 | day
    2020-12-10 | 15 oktober jl.           | 2020-10-15 | 2020-10-15 | day
    2020-10-15 | 15 oktober jl.           | 2020-10-15 | 2020-10-15 | day
    2020-10-14 | 15 oktober jongstleden   | 2019-10-15 | 2019-10-15 | day
    2020-12-10 | donderdag 26 november jl.| 2020-11-26 | 2020-11-26 | day
    2020-11-17 | vrijdag 4 december       | 2020-12-04 | 2020-12-04 | day
    2020-11-17 | vr. 4 dec. 2020          | 2020-12-04 | 2020-12-04 | day
    2020-11-17 | 29 februari              | 2024-02-29 | 2024-02-29 | day
    2020-11-17 | 24/11                    | 2020-11-24 | 2020-11-24 | day
    2020-11-17 | vandaag                  | 2020-11-17 | 2020-11-17 | day
    2020-11-17 | uiterlijk morgen         | -          | 2020-11-18 | day
  `)

  test.each([
    ['31 juni', '31 juni bestaat niet: juni heeft 30 dagen.'],
    ['uiterlijk 30 februari 2024', '30 februari bestaat niet'],
    ['29 februari 2021', '29 februari bestaat niet in 2021.'],
    ['4-13-2020', 'De datum 4-13-2020 bestaat niet.'],
    ['1-1-9999', 'Het jaar 9999 ligt te ver weg.'],
  ])('%s does not exist, and that is said', (words, sentence) => {
    const reading = readTerm(words, '2020-11-17', testCalendar)
    expect(reading).toMatchObject({
      earliest: null,
      latest: null,
      precision: null,
      rule: 'impossible',
      unread: words,
    })
    expect(reading.explanation).toContain(sentence)
  })

  test('a weekday that does not fit is reported, and the year in which it fits stands beside it', () => {
    const dated = readTerm('maandag 4 november 2020', '2020-10-01', testCalendar)
    expect(dated.earliest).toBe('2020-11-04')
    expect(dated.assumptions).toContain('4 november 2020 is een woensdag, geen maandag. Klopt de datum?')
    const yearless = readTerm('donderdag 26 september', '2019-12-10', testCalendar)
    expect(yearless.earliest).toBe('2020-09-26')
    expect(yearless.assumptions[0]).toContain('26 september 2020 is een zaterdag, geen donderdag')
    expect(yearless.alternatives.map((other) => other.earliest)).toEqual(['2019-09-26'])
  })
})

describe('a modifier', () => {
  readsAs(`
    2020-11-17 | uiterlijk 1 maart             | -          | 2021-03-01 | day
    2020-11-17 | uiterlijk op 1 maart 2022     | -          | 2022-03-01 | day
    2020-11-17 | tot en met 1 maart            | -          | 2021-03-01 | day
    2020-11-17 | t/m 1 maart                   | -          | 2021-03-01 | day
    2020-11-17 | niet later dan 1 maart        | -          | 2021-03-01 | day
    2020-11-17 | op zijn laatst 1 maart        | -          | 2021-03-01 | day
    2020-11-17 | vóór 1 maart                  | -          | 2021-02-28 | day
    2020-11-17 | voor 1 maart                  | -          | 2021-02-28 | day
    2013-06-03 | vóór maandag 2 september 2013 | -          | 2013-09-01 | day
    2020-11-17 | uiterlijk vóór 1 maart        | -          | 2021-02-28 | day
    2020-11-17 | eerder dan 1 maart            | -          | 2021-02-28 | day
    2020-11-17 | tot 1 maart                   | -          | 2021-02-28 | day
    2020-11-17 | vanaf 1 maart                 | 2021-03-01 | -          | day
    2020-11-17 | met ingang van 1 maart        | 2021-03-01 | -          | day
    2020-11-17 | niet eerder dan 1 maart       | 2021-03-01 | -          | day
    2020-11-17 | na 1 maart                    | 2021-03-02 | -          | day
    2020-11-17 | kort na 1 maart               | 2021-03-02 | 2021-03-29 | day
    2020-11-17 | rond 15 maart                 | 2021-03-08 | 2021-03-22 | day
    2020-11-17 | tussen 1 en 15 maart          | 2021-03-01 | 2021-03-15 | day
    2020-11-17 | tussen 1 maart en 1 april     | 2021-03-01 | 2021-04-01 | day
    2020-11-17 | tussen nu en 1 maart          | 2020-11-17 | 2021-03-01 | day
    2020-11-17 | van 20 december tot en met 5 januari | 2020-12-20 | 2021-01-05 | day
    2020-11-17 | van 1 tot 15 maart            | 2021-03-01 | 2021-03-14 | day
    2020-11-17 | 1 t/m 15 maart                | 2021-03-01 | 2021-03-15 | day
    2020-11-17 | 1-15 maart 2022               | 2022-03-01 | 2022-03-15 | day
    2020-11-17 | 1 of 2 maart                  | 2021-03-01 | 2021-03-02 | day
  `)

  test('a window before a day never lies wholly before the day it was said', () => {
    expect(readTerm('vóór 1 juni', '2021-06-01', testCalendar).latest).toBe('2022-05-31')
  })

  test('«tot» leaves the day itself out, and offers it', () => {
    expect(
      readTerm('tot 1 maart', '2020-11-17', testCalendar).alternatives.map((other) => other.latest),
    ).toEqual(['2021-03-01'])
  })

  test('the explanation says where the window comes from', () => {
    expect(readTerm('uiterlijk 1 maart', '2020-11-17', testCalendar).explanation).toBe(
      '«uiterlijk 1 maart» loopt tot en met 1 maart 2021, de eerste 1 maart vanaf 17 november 2020.',
    )
  })
})

describe('a weekday', () => {
  readsAs(`
    2020-11-17 | uiterlijk donderdag    | -          | 2020-11-19 | day
    2020-11-17 | vóór vrijdag           | -          | 2020-11-19 | day
    2020-11-17 | vrijdag a.s.           | 2020-11-20 | 2020-11-20 | day
    2020-11-20 | vrijdag a.s.           | 2020-11-27 | 2020-11-27 | day
    2020-11-17 | aanstaande vrijdag     | 2020-11-20 | 2020-11-20 | day
    2020-11-17 | komende maandag        | 2020-11-23 | 2020-11-23 | day
    2020-11-17 | volgende week dinsdag  | 2020-11-24 | 2020-11-24 | day
    2020-11-17 | dinsdag volgende week  | 2020-11-24 | 2020-11-24 | day
    2020-11-17 | donderdag van deze week| 2020-11-19 | 2020-11-19 | day
    2020-11-17 | afgelopen donderdag    | 2020-11-12 | 2020-11-12 | day
    2020-11-17 | de eerste dinsdag van maart | 2021-03-02 | 2021-03-02 | day
    2020-11-17 | de laatste vrijdag van januari 2021 | 2021-01-29 | 2021-01-29 | day
  `)

  test('said on that very weekday it can be today or a week later', () => {
    const reading = readTerm('uiterlijk vrijdag', '2020-11-20', testCalendar)
    expect(reading.latest).toBe('2020-11-20')
    expect(reading.alternatives.map((other) => other.latest)).toEqual(['2020-11-27'])
  })
})
