import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn } from '#tests/support/read-sentences.ts'

describe('a request that the letter answers', () => {
  test.each([
    [
      'Tijdens de regeling van werkzaamheden van 3 november jl. heeft u mij verzocht om een reactie op het bericht. Hierbij ontvangt u mijn reactie.',
      '2020-11-03',
    ],
    [
      'De vaste commissie voor Justitie heeft mij op 2 november verzocht te reageren op het rapport. Met deze brief voldoe ik aan dit verzoek.',
      null,
    ],
    ['Met deze brief kom ik tegemoet aan het verzoek van het lid Jansen (D66) om een overzicht.', null],
    ['Hiermee geef ik uitvoering aan de motie van het lid Jansen over de tolken.', null],
    ['De motie van de leden Jansen en De Vries beschouw ik hiermee als afgedaan.', null],
    ['Op verzoek van uw Kamer bied ik u hierbij het advies aan.', null],
  ])('%s', (text, on) => {
    expect(kindsIn(text)).toEqual(['request-answered'])
    if (on) expect(firstOf('request-answered', text).on).toBe(on)
  })
})

describe('what answers no request of the Kamer', () => {
  test.each([
    'De gemeenten hebben mij verzocht de regels aan te passen.',
    'De motie verzoekt de regering om een onderzoek.',
    'Ik zal uitvoering geven aan de motie van het lid Jansen.',
    'Ik heb de gemeenten gevraagd hun cijfers te delen.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual([]))
})
