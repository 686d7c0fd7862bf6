import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

const table = 'Op 3 november jl. sprak ik met de wethouders van Breda en Zwolle en de VNG over de opvang.'

function agreementsBehind(text: string): number {
  return kindsIn(`${table} ${text}`).filter((kind) => kind === 'agreement').length
}

describe('what those at a table do from then on', () => {
  test.each([
    'Breda opent een tweede locatie.',
    'De VNG levert daarvoor de cijfers.',
    'Uiterlijk 1 maart 2021 stelt Zwolle een plan op.',
    'Het Rijk vergoedt de kosten.',
    'Gezinnen krijgen voorrang bij de toewijzing.',
    'Gemeenten houden tot die tijd de huren gelijk.',
    'Vóór 1 mei 2021 hebben de gemeenten hun plannen ingediend.',
    'De gemeente organiseert een avond voor omwonenden.',
    'De corporaties reserveren dertig woningen, zodat gezinnen kunnen verhuizen.',
    'Breda en de VNG onderschrijven de nieuwe verdeling.',
  ])('one agreement: %s', (text) => {
    expect(agreementsBehind(text)).toBe(1)
  })

  test('one for each who does something', () => {
    expect(agreementsBehind('Zwolle levert de locatie en de VNG betaalt de verbouwing.')).toBe(2)
    expect(
      agreementsBehind('Dat leverde het volgende op:\n- Breda opent een locatie;\n- de VNG levert cijfers.'),
    ).toBe(2)
  })

  test.each([
    'Breda vreest overlast in de binnenstad.',
    'De VNG maakt zich zorgen over het tempo.',
    'De wethouder van Zwolle gaf aan dat de druk hoog is.',
    'Gemeenten kunnen dit niet alleen.',
    'Over de tarieven verschillen de meningen.',
    'De sfeer was open.',
    'Ik stuur u de cijfers in mei 2021.',
    'Sinds vorig jaar levert Breda de cijfers al.',
    'Dat levert veel op.',
    'De evaluatie start in 2021.',
    'Mocht Breda afzien van de locatie, dan levert Zwolle een andere.',
  ])('none: %s', (text) => {
    expect(agreementsBehind(text)).toBe(0)
  })

  test('nothing is agreed where no table was told of', () => {
    expect(kindsIn('Breda opent een tweede locatie. De VNG levert daarvoor de cijfers.')).not.toContain(
      'agreement',
    )
  })
})
