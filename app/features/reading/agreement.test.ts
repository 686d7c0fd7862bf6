import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn, proposalsIn } from '#tests/support/read-sentences.ts'

const talk =
  'Op 4 november jl. vond het bestuurlijk overleg plaats met de VNG en de wethouders van Delft en Zwolle. '

describe('an agreement', () => {
  test.each([
    ['Afgesproken is dat de gemeenten uiterlijk 1 maart cijfers aanleveren.', 'uiterlijk 1 maart'],
    ['Wij hebben afgesproken om in januari opnieuw te kijken naar de aantallen.', 'in januari'],
    ['Hierbij is overeengekomen dat er een gezamenlijke werkgroep komt.', null],
    ['Partijen spraken af de proef met een jaar te verlengen.', null],
    ['Ten aanzien van de tolken is gezamenlijk besloten om de pool gaandeweg uit te breiden.', 'gaandeweg'],
    ['Ook is de afspraak gemaakt dat Delft de gegevens bundelt.', null],
  ])('%s', (text, words) => {
    expect(kindsIn(talk + text)).toEqual(['consultation', 'agreement'])
    expect(firstOf('agreement', talk + text)).toMatchObject({ on: '2020-11-04' })
    expect(firstOf('agreement', talk + text).term?.words ?? null).toBe(words)
  })

  test('is made by those at the table', () => {
    const { parties } = firstOf(
      'agreement',
      `${talk}Afgesproken is dat de cijfers gezamenlijk worden gedeeld.`,
    )
    expect(parties.map(({ organisation }) => organisation)).toEqual([
      'VNG',
      'Gemeente Delft',
      'Gemeente Zwolle',
    ])
  })

  test('takes along the sentence that says what it covers', () => {
    const text = `${talk}Er is afgesproken dat een plan wordt gemaakt. Daarbij wordt onder meer gekeken naar de kosten. De sfeer was goed.`
    expect(firstOf('agreement', text).quote).toBe(
      'Er is afgesproken dat een plan wordt gemaakt. Daarbij wordt onder meer gekeken naar de kosten.',
    )
  })

  test('of a list is each item by itself', () => {
    const text = `${talk}De volgende afspraken zijn gemaakt:\n\n• De gemeenten leveren vóór 1 juli cijfers aan.\n• Het Rijk betaalt de tolken.\n\nIk dank de bestuurders.`
    expect(
      proposalsIn(text)
        .map(({ kind, quote }) => [kind, quote])
        .slice(1),
    ).toEqual([
      ['agreement', 'De gemeenten leveren vóór 1 juli cijfers aan.'],
      ['agreement', 'Het Rijk betaalt de tolken.'],
    ])
  })
})

describe('agreements behind a sentence that announces them', () => {
  test.each([
    'Er zijn twee afspraken gemaakt. De eerste is dat Delft de regie voert. De tweede is dat Zwolle vóór 1 mei rapporteert.',
    'Wij zijn het volgende overeengekomen. Delft voert de regie. Zwolle rapporteert vóór 1 mei.',
  ])('%s', (text) => expect(kindsIn(talk + text)).toEqual(['consultation', 'agreement', 'agreement']))
})

describe('no agreement', () => {
  test.each([
    'Er zijn nog geen afspraken gemaakt over de kosten.',
    'Het gezamenlijk streven is om in april tot afspraken te komen.',
    'Ik heb er vertrouwen in dat met de gemeenten kan worden gekomen tot een afspraak.',
    'Op papier leek een afspraak binnen bereik.',
    'Over de verdeling is geen overeenstemming bereikt.',
    'In het voorjaar zullen nadere afspraken worden gemaakt.',
    'Als hierover iets wordt afgesproken, hoort u dat.',
    'De rechter heeft besloten dat de zaak terug moet.',
  ])('%s', (text) => expect(kindsIn(talk + text)).not.toContain('agreement'))
})

describe('an earlier agreement', () => {
  test.each([
    'De gemeenten werken, zoals afgesproken in het convenant, met een regisseur.',
    'Beide partijen onderstrepen dat de afspraken uit het convenant blijven gelden.',
    'Conform de eerder gemaakte afspraken blijft de proef tot de zomer lopen.',
    'In 2018 is afgesproken dat de gemeenten de opvang regelen.',
  ])('%s', (text) => expect(kindsIn(talk + text)).toEqual(['consultation', 'earlier-agreement']))
})
