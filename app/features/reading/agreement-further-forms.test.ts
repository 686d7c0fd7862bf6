import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

const told = new Set([
  'commitment',
  'agreement',
  'fulfilment',
  'kept-promise-announced',
  'decision',
  'earlier-agreement',
])
const saidOn = '2021-10-14'

/** What the sentences say of promises, agreements and decisions, in the order of the alphabet. */
function saysOf(text: string): string[] {
  return kindsIn(text, saidOn)
    .filter((kind) => told.has(kind))
    .sort()
}

describe('the ways to agree at a table', () => {
  test.each([
    'Op 6 oktober sprak ik met de VNG. De gemeenten gaven hun fiat aan de verlenging tot 1 juli.',
    'Op 6 oktober sprak ik met de VNG. Partijen zijn akkoord met verlenging van de regeling tot 1 juli.',
    'Op 6 oktober sprak ik met de VNG. Gemeenten blijven tot 1 juli opvang bieden; het Rijk vergoedt de kosten. Hierover bestaat overeenstemming.',
    'Op 6 oktober sprak ik met de VNG. Er ligt nu een afspraak om de opvang tot 1 juli te verlengen.',
    'Op 6 oktober sprak ik met de VNG. Hierbij is met gemeenten de afspraak gemaakt om elk kwartaal cijfers te delen.',
    'Op 6 oktober sprak ik met de VNG. Daarin hebben we afgesproken de regeling te verlengen tot 1 juli.',
    'Op 6 oktober vond het bestuurlijk overleg met de gemeenten Breda en Tilburg plaats. Daarin is besloten de pilot te verlengen tot 1 juli 2022.',
    'Op 6 oktober sprak ik met de VNG. De VNG en het Rijk stellen samen een routekaart op, die in maart gereed is; dit is zo afgesproken.',
    'Op 6 oktober sprak ik met de VNG. Tussen Rijk en VNG is afgesproken dat de regeling ongewijzigd blijft.',
    'Op 6 oktober sprak ik met de VNG. Als uitkomst van het gesprek noteer ik dat elke gemeente een contactpersoon aanwijst.',
    'Op 6 oktober sprak ik met de VNG. Daar hebben we elkaar de hand op gegeven: in maart ligt er een plan.',
  ])('agreement: %s', (text) => {
    expect(saysOf(text)).toEqual(['agreement'])
  })
})
