import { describe, expect, test } from 'vitest'
import { readsAs, testCalendar } from '#tests/support/term-table.ts'
import { readTerm } from './read-term.ts'

describe('a length of time', () => {
  readsAs(`
    2020-11-17 | binnen zes weken            | 2020-11-17 | 2020-12-29 | day
    2020-11-17 | binnen 6 weken              | 2020-11-17 | 2020-12-29 | day
    2020-11-17 | binnen drie weken           | 2020-11-17 | 2020-12-08 | day
    2025-07-02 | binnen een week             | 2025-07-02 | 2025-07-09 | day
    2025-07-02 | binnen één week             | 2025-07-02 | 2025-07-09 | day
    2020-11-17 | binnen een half jaar        | 2020-11-17 | 2021-05-17 | day
    2020-11-17 | binnen anderhalf jaar       | 2020-11-17 | 2022-05-17 | day
    2020-11-17 | binnen 24 uur               | 2020-11-17 | 2020-11-18 | day
    2020-11-17 | binnen twee kwartalen       | 2020-11-17 | 2021-05-17 | day
    2020-11-17 | binnen drie werkdagen       | 2020-11-17 | 2020-11-20 | day
    2021-04-01 | binnen drie werkdagen       | 2021-04-01 | 2021-04-08 | day
    2020-11-17 | uiterlijk over zes weken    | -          | 2020-12-29 | day
    2020-11-17 | over twee maanden           | 2021-01-17 | 2021-01-17 | day
    2021-03-31 | over een maand              | 2021-04-30 | 2021-04-30 | day
    2020-11-17 | over een jaar               | 2021-11-17 | 2021-11-17 | day
    2020-11-17 | over 6 à 8 weken            | 2021-01-12 | 2021-01-12 | day
    2020-11-17 | de komende twee weken       | 2020-11-17 | 2020-12-01 | day
    2020-11-17 | na twee maanden             | 2021-01-17 | -          | day
    2020-11-17 | anderhalve maand            | 2020-11-17 | 2021-01-01 | day
    2020-11-17 | uiterlijk zes weken na 4 november       | -          | 2020-12-16 | day
    2020-11-17 | binnen zes weken na 4 november 2020     | 2020-11-04 | 2020-12-16 | day
    2020-11-17 | uiterlijk twee weken voor 1 maart       | -          | 2021-02-15 | day
    2020-11-17 | drie dagen na 1 maart                   | 2021-03-04 | 2021-03-04 | day
    2024-02-01 | binnen vier weken na het voorjaarsreces | 2024-02-26 | 2024-03-25 | event
    2024-02-01 | twee weken voor het zomerreces          | 2024-06-21 | 2024-06-21 | event
    2020-11-17 | binnen zes weken na het overleg         | -          | -          | event
    2020-11-17 | twee weken voor het overleg             | -          | -          | event
  `)

  test('«over» is taken as that very day, which a person should confirm', () => {
    expect(readTerm('over twee maanden', '2020-11-17', testCalendar).assumptions).toEqual([
      'Over een termijn is hier precies die dag, 17 januari 2021.',
    ])
  })

  test('a length counted from an event waits for that event', () => {
    expect(readTerm('binnen zes weken na het overleg', '2020-11-17', testCalendar).waitsFor).toBe(
      'het overleg',
    )
  })

  test.each(['over 5000 jaar', '99999999999 weken', 'binnen nul weken'])('«%s» is no term', (words) => {
    expect(readTerm(words, '2020-11-17', testCalendar)).toMatchObject({ precision: null, unread: words })
  })
})

describe('a rhythm', () => {
  readsAs(`
    2024-01-29 | jaarlijks vóór het zomerreces | -          | 2024-07-04 | recurring
    2020-11-17 | jaarlijks                     | 2021-01-01 | 2021-12-31 | recurring
    2020-11-17 | ieder jaar in maart           | 2021-03-01 | 2021-03-31 | recurring
    2020-11-17 | jaarlijks vóór 1 juli         | -          | 2021-06-30 | recurring
    2020-11-17 | elk kwartaal                  | 2021-01-01 | 2021-03-31 | recurring
    2020-11-17 | per kwartaal                  | 2021-01-01 | 2021-03-31 | recurring
    2020-11-17 | eens per kwartaal             | 2021-01-01 | 2021-03-31 | recurring
    2020-11-17 | driemaandelijks               | 2021-01-01 | 2021-03-31 | recurring
    2020-11-17 | maandelijks                   | 2020-12-01 | 2020-12-31 | recurring
    2020-11-17 | elke maand                    | 2020-12-01 | 2020-12-31 | recurring
    2020-11-17 | halfjaarlijks                 | 2021-01-01 | 2021-06-30 | recurring
    2020-11-17 | elk half jaar                 | 2021-01-01 | 2021-06-30 | recurring
    2020-11-17 | twee keer per jaar            | 2021-01-01 | 2021-06-30 | recurring
    2020-11-17 | tweemaal per jaar             | 2021-01-01 | 2021-06-30 | recurring
    2020-11-17 | 4x per jaar                   | 2021-01-01 | 2021-03-31 | recurring
    2020-11-17 | wekelijks                     | 2020-11-23 | 2020-11-27 | recurring
    2020-11-17 | elke vrijdag                  | 2020-11-20 | 2020-11-20 | recurring
    2020-11-17 | elk najaar                    | 2020-09-01 | 2020-12-20 | recurring
    2020-11-17 | eens in de twee jaar          | 2022-01-01 | 2022-12-31 | recurring
    2020-11-17 | jaarlijks vanaf 2022          | 2022-01-01 | 2022-12-31 | recurring
    2020-11-17 | vanaf 2022 jaarlijks          | 2022-01-01 | 2022-12-31 | recurring
    2020-11-17 | periodiek                     | -          | -          | recurring
    2020-11-17 | met regelmaat                 | -          | -          | recurring
    2022-10-14 | de komende tijd periodiek     | -          | -          | recurring
  `)

  test.each([
    ['jaarlijks vóór het zomerreces', { every: 1, unit: 'year', within: 'vóór het zomerreces' }],
    ['twee keer per jaar', { every: 6, unit: 'month', within: null }],
    ['om de twee weken', { every: 2, unit: 'week', within: null }],
    ['periodiek', { every: null, unit: null, within: null }],
  ])('«%s» comes back', (words, recurrence) => {
    expect(readTerm(words, '2020-11-17', testCalendar).recurrence).toEqual(recurrence)
  })

  test('the round that is running stands beside the next one', () => {
    expect(readTerm('elk kwartaal', '2020-11-17', testCalendar).alternatives[0]).toMatchObject({
      earliest: '2020-11-17',
      latest: '2020-12-31',
    })
  })
})
