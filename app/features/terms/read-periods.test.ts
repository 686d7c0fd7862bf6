import { describe, expect, test } from 'vitest'
import { readsAs, testCalendar } from '#tests/support/term-table.ts'
import { readTerm } from './read-term.ts'

describe('a month', () => {
  readsAs(`
    2020-11-17 | in februari 2021           | 2021-02-01 | 2021-02-28 | month
    2020-11-17 | februari 2021              | 2021-02-01 | 2021-02-28 | month
    2020-11-17 | in febr. 2021              | 2021-02-01 | 2021-02-28 | month
    2020-11-17 | FEBRUARI  2021             | 2021-02-01 | 2021-02-28 | month
    2025-03-04 | in oktober                 | 2025-10-01 | 2025-10-31 | month
    2020-11-17 | in november                | 2020-11-01 | 2020-11-30 | month
    2020-11-17 | in de maand maart          | 2021-03-01 | 2021-03-31 | month
    2020-11-17 | maart a.s.                 | 2021-03-01 | 2021-03-31 | month
    2020-11-17 | in maart van dit jaar      | 2020-03-01 | 2020-03-31 | month
    2025-07-02 | uiterlijk in september     | -          | 2025-09-30 | month
    2025-07-02 | vóór september             | -          | 2025-08-31 | month
    2025-07-02 | na september               | 2025-10-01 | -          | month
    2025-07-02 | vanaf september            | 2025-09-01 | -          | month
    2020-11-17 | begin juni                 | 2021-06-01 | 2021-06-10 | month
    2020-11-17 | medio mei                  | 2021-05-11 | 2021-05-20 | month
    2020-11-17 | half maart                 | 2021-03-11 | 2021-03-20 | month
    2020-11-17 | eind februari              | 2021-02-21 | 2021-02-28 | month
    2020-11-17 | eind maart 2021            | 2021-03-21 | 2021-03-31 | month
    2020-11-17 | uiterlijk begin juni       | -          | 2021-06-10 | month
    2020-11-17 | eerste helft van maart     | 2021-03-01 | 2021-03-15 | month
    2020-11-17 | in de tweede helft van maart | 2021-03-16 | 2021-03-31 | month
    2020-11-17 | volgende maand             | 2020-12-01 | 2020-12-31 | month
    2020-11-17 | vorige maand               | 2020-10-01 | 2020-10-31 | month
    2020-11-17 | deze maand                 | 2020-11-17 | 2020-11-30 | month
    2020-11-17 | eind volgende maand        | 2020-12-21 | 2020-12-31 | month
    2020-11-17 | eind van de maand          | 2020-11-21 | 2020-11-30 | month
    2020-11-17 | vóór het einde van de maand | -         | 2020-11-30 | month
    2020-11-17 | in maart of april          | 2021-03-01 | 2021-04-30 | month
    2020-11-17 | maart/april 2021           | 2021-03-01 | 2021-04-30 | month
    2020-11-17 | maart t/m mei              | 2021-03-01 | 2021-05-31 | month
    2020-12-17 | tussen december en februari | 2020-12-01 | 2021-02-28 | month
    2020-11-17 | eind maart of begin april  | 2021-03-21 | 2021-04-10 | month
  `)
})

describe('a week', () => {
  readsAs(`
    2025-07-02 | deze week                    | 2025-07-02 | 2025-07-04 | week
    2025-07-05 | deze week                    | 2025-07-05 | 2025-07-06 | week
    2025-07-02 | volgende week                | 2025-07-07 | 2025-07-11 | week
    2025-07-06 | volgende week                | 2025-07-07 | 2025-07-11 | week
    2025-07-02 | vorige week                  | 2025-06-23 | 2025-06-27 | week
    2025-07-02 | uiterlijk volgende week      | -          | 2025-07-11 | week
    2020-11-17 | eind deze week               | 2020-11-19 | 2020-11-20 | week
    2020-11-17 | begin volgende week          | 2020-11-23 | 2020-11-24 | week
    2020-11-17 | voor het weekend             | -          | 2020-11-20 | week
    2020-11-17 | week 24                      | 2021-06-14 | 2021-06-18 | week
    2020-11-17 | in week 24 van 2021          | 2021-06-14 | 2021-06-18 | week
    2020-11-17 | week 53                      | 2020-12-28 | 2021-01-01 | week
    2025-07-02 | de tweede week van september | 2025-09-08 | 2025-09-12 | week
    2024-07-02 | de eerste week van september | 2024-09-02 | 2024-09-06 | week
    2021-03-02 | in de eerste week van mei    | 2021-05-03 | 2021-05-07 | week
    2025-07-02 | laatste week van augustus    | 2025-08-25 | 2025-08-29 | week
    2020-11-17 | in de week van 4 maart       | 2021-03-01 | 2021-03-05 | week
    2024-01-20 | in de eerste week na het voorjaarsreces | 2024-02-27 | 2024-03-01 | week
  `)

  test('a week that the year does not have is said to be missing', () => {
    expect(readTerm('week 53 van 2025', '2025-07-02', testCalendar).explanation).toContain(
      'Week 53 bestaat niet in 2025.',
    )
  })
})

describe('a quarter or half-year', () => {
  readsAs(`
    2020-11-17 | eerste kwartaal                   | 2021-01-01 | 2021-03-31 | quarter
    2020-11-17 | eerste kwartaal van 2021          | 2021-01-01 | 2021-03-31 | quarter
    2016-11-30 | in het tweede kwartaal van 2017   | 2017-04-01 | 2017-06-30 | quarter
    2020-11-17 | 1e kwartaal                       | 2021-01-01 | 2021-03-31 | quarter
    2020-11-17 | Q1                                | 2021-01-01 | 2021-03-31 | quarter
    2020-11-17 | Q2 '21                            | 2021-04-01 | 2021-06-30 | quarter
    2020-11-17 | q3 2021                           | 2021-07-01 | 2021-09-30 | quarter
    2020-11-17 | uiterlijk Q1 2021                 | -          | 2021-03-31 | quarter
    2020-11-17 | laatste kwartaal van dit jaar     | 2020-10-01 | 2020-12-31 | quarter
    2020-11-17 | volgend kwartaal                  | 2021-01-01 | 2021-03-31 | quarter
    2020-11-17 | voor het einde van het kwartaal   | -          | 2020-12-31 | quarter
    2020-11-17 | eind van het kwartaal             | 2020-12-01 | 2020-12-31 | quarter
    2020-11-17 | eerste of tweede kwartaal van 2021 | 2021-01-01 | 2021-06-30 | quarter
    2020-11-17 | eerste halfjaar van 2021          | 2021-01-01 | 2021-06-30 | half-year
    2020-11-17 | tweede half jaar 2021             | 2021-07-01 | 2021-12-31 | half-year
    2020-11-17 | in de eerste helft van 2021       | 2021-01-01 | 2021-06-30 | half-year
    2020-11-17 | tweede helft volgend jaar         | 2021-07-01 | 2021-12-31 | half-year
  `)
})

describe('a year', () => {
  readsAs(`
    2020-11-17 | in 2021                      | 2021-01-01 | 2021-12-31 | year
    2020-11-17 | begin 2021                   | 2021-01-01 | 2021-03-31 | year
    2020-11-17 | medio 2021                   | 2021-06-01 | 2021-07-31 | year
    2020-11-17 | eind 2021                    | 2021-10-01 | 2021-12-31 | year
    2020-11-17 | uiterlijk eind 2021          | -          | 2021-12-31 | year
    2020-11-17 | vóór eind 2021               | -          | 2021-12-31 | year
    2020-11-17 | vóór 2022                    | -          | 2021-12-31 | year
    2020-11-17 | in de loop van 2021          | 2021-01-01 | 2021-12-31 | year
    2025-07-02 | dit jaar                     | -          | 2025-12-31 | year
    2025-07-02 | nog dit jaar                 | -          | 2025-12-31 | year
    2025-07-02 | later dit jaar               | 2025-07-02 | 2025-12-31 | year
    2025-07-02 | volgend jaar                 | 2026-01-01 | 2026-12-31 | year
    2025-07-02 | begin volgend jaar           | 2026-01-01 | 2026-03-31 | year
    2025-07-02 | voor het einde van het jaar  | -          | 2025-12-31 | year
    2025-07-02 | uiterlijk aan het eind van het jaar | -   | 2025-12-31 | year
    2025-07-02 | eind dit jaar                | 2025-10-01 | 2025-12-31 | year
    2020-11-17 | laat in 2021                 | 2021-10-01 | 2021-12-31 | year
    2020-11-17 | de eerste maanden van 2021   | 2021-01-01 | 2021-03-31 | year
    2020-11-17 | tegen het einde van het jaar | -          | 2020-12-31 | year
    2025-07-02 | ultimo 2025                  | 2025-12-31 | 2025-12-31 | year
  `)

  test.each(['begin 2021', 'medio 2021', 'eind 2021'])(
    '«%s» rests on an assumption that a person confirms',
    (words) => {
      expect(readTerm(words, '2020-11-17', testCalendar).assumptions).toHaveLength(1)
    },
  )
})
