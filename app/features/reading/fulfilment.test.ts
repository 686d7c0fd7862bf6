import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn } from '#tests/support/read-sentences.ts'

describe('a promise that the letter keeps', () => {
  test.each([
    [
      'Hiermee doe ik mijn toezegging aan het lid Jansen om een overzicht te sturen gestand.',
      'een overzicht te sturen',
    ],
    ['Met deze brief kom ik mijn toezegging na om uw Kamer te informeren over de wachttijden.', null],
    ['Met deze brief voldoe ik aan de toezegging over de wachttijden.', 'wachttijden'],
    ['Hiermee beschouw ik de toezegging over de tolken als afgedaan.', 'tolken'],
    ['Met de voorliggende rapportage is de toezegging inzake de tolken nagekomen.', 'tolken'],
    ['Zoals toegezegd stuur ik u hierbij het overzicht van de locaties.', null],
    [
      'Hierbij ontvangt u het toegezegde overzicht van de locaties.',
      'het toegezegde overzicht van de locaties',
    ],
    ['Conform mijn toezegging bied ik uw Kamer hierbij de cijfers aan.', null],
    ['Hierbij geef ik uitvoering aan de toezegging om de cijfers te delen.', 'cijfers te delen'],
    ['Zoals toegezegd informeer ik u over de stand van de wachtlijsten.', 'de stand van de wachtlijsten'],
  ])('%s', (text, about) => {
    expect(kindsIn(text)).toEqual(['fulfilment'])
    if (about !== null) expect(firstOf('fulfilment', text).fulfils).toContain(about)
  })

  test('in the sentence behind the one that tells of it', () => {
    const text =
      'In het debat van 3 november jl. heb ik toegezegd dat ik uw Kamer zou informeren over de tolken. Met deze brief voer ik deze toezegging uit.'
    expect(kindsIn(text)).toEqual(['fulfilment'])
    expect(firstOf('fulfilment', text)).toMatchObject({
      quote: 'Met deze brief voer ik deze toezegging uit.',
      fulfils: 'uw Kamer zou informeren over de tolken',
      on: '2020-11-03',
    })
  })

  test('without the word, in the sentence behind it', () => {
    const text =
      'Tijdens het plenair debat van 3 november jl. heb ik toegezegd te kijken naar de kosten. Met deze brief informeer ik u over de uitkomst daarvan.'
    expect(kindsIn(text)).toEqual(['fulfilment'])
    expect(firstOf('fulfilment', text).fulfils).toBe('te kijken naar de kosten')
  })

  test.each([
    ['Hiermee doe ik mijn toezegging over de tolken deels gestand.', true],
    ['Met deze brief is de toezegging over de tolken nog niet volledig nagekomen.', true],
    ['Hiermee doe ik mijn toezegging over de tolken gestand.', false],
  ])('wholly or in part: %s', (text, partly) => expect(firstOf('fulfilment', text).partly).toBe(partly))
})

describe('a promise that will be kept', () => {
  test.each([
    'Die toezegging doe ik uiteraard gestand.',
    'Vanzelfsprekend kom ik deze toezegging na.',
    'Ik zal mijn toezegging over de tolken in maart gestand doen.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(['kept-promise-announced']))
})

describe('what keeps nothing', () => {
  test.each([
    'Ik kan deze toezegging nog niet nakomen.',
    'De gemeenten doen hun toezegging gestand.',
    'Hierbij informeer ik u over de stand van zaken.',
    'Uw Kamer vroeg naar mijn toezegging over de tolken.',
  ])('%s', (text) => expect(kindsIn(text)).not.toContain('fulfilment'))
})
