import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn, proposalsIn } from '#tests/support/read-sentences.ts'

describe('a new promise to the Kamer', () => {
  test.each([
    ['Ik zeg uw Kamer toe dat ik in maart een overzicht stuur.', 'in maart'],
    [
      'Ik zeg de leden van uw Kamer, gelet op het debat van gisteren, graag toe om hierover te overleggen.',
      null,
    ],
    ['Het rapport over de opvang zal ik uw Kamer volgende week doen toekomen.', 'volgende week'],
    ['Hierover zal ik uw Kamer vóór het zomerreces nader informeren.', 'vóór het zomerreces'],
    ['Daarin staan ook de cijfers die we uw Kamer volgend voorjaar zullen toezenden.', 'volgend voorjaar'],
    [
      'Uw Kamer wordt hierover in het eerste kwartaal van 2021 geïnformeerd.',
      'in het eerste kwartaal van 2021',
    ],
    ['De uitkomsten zullen uiterlijk 1 maart aan uw Kamer worden aangeboden.', 'uiterlijk 1 maart'],
    ['U ontvangt de kabinetsreactie binnen zes weken.', 'binnen zes weken'],
    ['In het najaar van 2021 ontvangt uw Kamer de eerste monitor.', 'In het najaar van 2021'],
    ['Ik kom hier in februari 2021 bij uw Kamer op terug.', 'in februari 2021'],
    [
      'Vóór de begrotingsbehandeling stuur ik uw Kamer een brief over de kosten.',
      'Vóór de begrotingsbehandeling',
    ],
    ['Ik houd uw Kamer periodiek op de hoogte van de voortgang.', 'periodiek'],
    ['Ik ben voornemens uw Kamer medio mei te informeren over de uitkomst.', 'medio mei'],
    ['Ik streef ernaar het voorstel in juni aan uw Kamer te sturen.', 'in juni'],
    ['Het kabinet zal de Kamer eind 2021 rapporteren over de werking.', 'eind 2021'],
    ['Samen met de minister van Wonen zal ik uw Kamer begin juni informeren.', 'begin juni'],
    [
      'In het voorjaar van 2021 organiseer ik voor uw Kamer een technische briefing.',
      'In het voorjaar van 2021',
    ],
    [
      'Zodra het onderzoek is afgerond, informeer ik uw Kamer over de resultaten.',
      'Zodra het onderzoek is afgerond',
    ],
    ['Ik heb afgesproken om de Kamer in juni te informeren over de stand van zaken.', 'in juni'],
  ])('%s', (text, words) => {
    expect(kindsIn(text)).toEqual(['commitment'])
    expect(proposalsIn(text)[0]?.term?.words ?? null).toBe(words)
  })

  test('made in a meeting carries the meeting and its day', () => {
    const text =
      'Tijdens het commissiedebat van 3 november jl. heb ik toegezegd uw Kamer in maart te berichten over de kosten.'
    expect(firstOf('commitment', text)).toMatchObject({
      on: '2020-11-03',
      activity: 'commissiedebat van 3 november jl.',
      term: { words: 'in maart', earliest: '2021-03-01' },
    })
  })

  test('twice in one sentence is two promises, each with its own words', () => {
    const text =
      'Ik zal uw Kamer in maart informeren over de locaties en stuur ik u uiterlijk 1 juli de evaluatie toe.'
    expect(proposalsIn(text).map(({ kind, quote, term }) => [kind, quote, term?.words])).toEqual([
      ['commitment', 'Ik zal uw Kamer in maart informeren over de locaties', 'in maart'],
      ['commitment', 'stuur ik u uiterlijk 1 juli de evaluatie toe.', 'uiterlijk 1 juli'],
    ])
  })

  test('on a condition is less sure', () => {
    const free = firstOf('commitment', 'Ik zal uw Kamer in maart informeren.')
    const bound = firstOf('commitment', 'Indien daar aanleiding toe is, zal ik uw Kamer in maart informeren.')
    expect(bound.certainty).toBeLessThan(free.certainty)
  })

  test('keeps the sentence behind it that says what it will hold', () => {
    const text =
      'In maart 2021 stuur ik uw Kamer een overzicht van de locaties. Hierin wordt in ieder geval ingegaan op de kosten. De gemeenten werken hard.'
    expect(firstOf('commitment', text).quote).toMatch(/^In maart.*op de kosten\.$/)
  })
})

describe('what is no promise', () => {
  test.each([
    'Met deze brief informeer ik uw Kamer over de voortgang.',
    'Hierbij bied ik u het jaarverslag aan.',
    'Op 3 maart heb ik uw Kamer geïnformeerd over de pilots.',
    'Uw Kamer is hierover in maart geïnformeerd.',
    'In deze brief zal ik nader toelichten waarom de proef is gestopt.',
    'Ik kan uw Kamer niet toezeggen dat dit in maart lukt.',
    'Ik zal uw Kamer daarover niet meer informeren.',
    'Ik dank u. De minister van Wonen zal uw Kamer hierover in maart informeren.',
    'De gemeenten hebben toegezegd dat zij in maart cijfers leveren.',
    'Het lid Jansen vroeg of ik uw Kamer in maart kan informeren.',
    'In de krant stond: ‘Ik zal de Kamer in maart informeren’, aldus een woordvoerder.',
    'De wethouder zal de gemeenteraad in maart informeren.',
    'Mede namens de minister van Wonen informeer ik u als volgt.',
    'De proef loopt goed en de gemeenten zijn tevreden.',
    'Wij gaan in maart verder met de gesprekken.',
  ])('%s', (text) => expect(kindsIn(text)).not.toContain('commitment'))
})
