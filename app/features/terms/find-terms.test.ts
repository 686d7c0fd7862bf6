import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testCalendar } from '#tests/support/term-table.ts'
import { findTerms } from './find-terms.ts'

function found(text: string, saidOn = '2020-11-17'): string[] {
  return findTerms(text, saidOn, testCalendar).map(({ start, end, kind, reading }) => {
    const window = `${reading.earliest ?? '-'} – ${reading.latest ?? '-'}`
    return `${kind}: ${text.slice(start, end)}: ${window}`
  })
}

describe('terms in running text', () => {
  test.each([
    ['In maart 2021 nemen wij hierover een besluit.', ['term: In maart 2021: 2021-03-01 – 2021-03-31']],
    ['Ik zal de raad vóór de zomer een brief sturen.', ['term: vóór de zomer: - – 2021-06-20']],
    ['De gemeenten leveren uiterlijk 1 maart hun cijfers aan.', ['term: uiterlijk 1 maart: - – 2021-03-01']],
    ['Wij komen hier binnen zes weken op terug.', ['term: binnen zes weken: 2020-11-17 – 2020-12-29']],
    ['Gaandeweg voegen wij een analyse toe.', ['term: Gaandeweg: - – -']],
    ['De raad vergadert aanstaande maandag.', ['term: aanstaande maandag: 2020-11-23 – 2020-11-23']],
    ['U ontvangt volgend voorjaar de eerste cijfers.', ['term: volgend voorjaar: 2021-03-01 – 2021-06-20']],
    ['Wij melden jaarlijks vóór 1 juli hoe het gaat.', ['term: jaarlijks vóór 1 juli: - – 2021-06-30']],
    [
      'De stand komt in het eerste kwartaal van 2021.',
      ['term: in het eerste kwartaal van 2021: 2021-01-01 – 2021-03-31'],
    ],
    [
      'Het plan komt uiterlijk in september, maar in ieder geval vóór de begrotingsbehandeling.',
      ['term: uiterlijk in september, maar in ieder geval vóór de begrotingsbehandeling: - – 2021-09-30'],
    ],
    [
      'In juni 2021 zal op basis van de tussentijdse evaluatie van het bureau worden besloten.',
      [
        'term: In juni 2021: 2021-06-01 – 2021-06-30',
        'term: op basis van de tussentijdse evaluatie van het bureau: - – -',
      ],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('looks back and dates of documents', () => {
  test.each([
    [
      'Ik sprak op donderdag 5 november jl. met de wethouder.',
      ['past: op donderdag 5 november jl.: 2020-11-05 – 2020-11-05'],
    ],
    [
      'Wij spraken hierover in oktober. In maart volgt een besluit.',
      ['past: in oktober: 2020-10-01 – 2020-10-31', 'term: In maart: 2021-03-01 – 2021-03-31'],
    ],
    ['Op 4 november hebben wij hierover gesproken.', ['past: Op 4 november: 2020-11-04 – 2020-11-04']],
    ['In mijn brief van 3 september schreef ik dit al.', ['reference: 3 september: 2020-09-03 – 2020-09-03']],
    ['Datum 17 november 2020', ['reference: 17 november 2020: 2020-11-17 – 2020-11-17']],
    ['Overleg d.d. 4 november 2020', ['reference: 4 november 2020: 2020-11-04 – 2020-11-04']],
    ['Stand per 30 juni 2020', ['reference: per 30 juni 2020: 2020-06-30 – 2020-06-30']],
    ['De proef is pas dit jaar begonnen en gestart.', ['past: dit jaar: - – 2020-12-31']],
    [
      'Op 4 november is afgesproken om in januari te overleggen.',
      ['past: Op 4 november: 2020-11-04 – 2020-11-04', 'term: in januari: 2021-01-01 – 2021-01-31'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('what is no term', () => {
  test.each([
    'De voor de pilots verantwoordelijke wethouders waren aanwezig.',
    'Hij kreeg 100 euro per maand.',
    'Zo ver zijn wij nu nog niet.',
    'De kosten zijn 2020 euro.',
    'Het gaat om 12 mei-bewegingen en 3 maartse buien.',
    'Dat is een zaak voor de gemeente.',
    'Wij doen dit in het belang van de stad.',
    'Ma en pa doen wo en vr mee.',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

test('found terms stand in order and do not overlap, in any text', () => {
  const word = fc.constantFrom(
    'op',
    'in',
    'maart',
    '4 november',
    'jl.',
    'uiterlijk',
    'is',
    'gesproken',
    '.',
    ',',
    'zodra',
    'de',
    'evaluatie',
    'van',
    '2021',
    'of',
    'voor',
    'het reces',
    'elk',
    'jaar',
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (text) => {
      let last = 0
      for (const { start, end } of findTerms(text, '2020-11-17', testCalendar)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
    { numRuns: 1000 },
  )
})
