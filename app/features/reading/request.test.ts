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

describe('a request that is answered, in other words', () => {
  test.each([
    'Met deze brief reageer ik op het verzoek van de commissie van 4 juli.',
    'De vaste commissie heeft mij op 4 juli verzocht om een reactie op het rapport. Die treft u hieronder aan.',
    'Uw Kamer heeft bij motie van het lid Vos verzocht om een onderzoek naar de kosten. Dat onderzoek is uitgevoerd; hiermee beschouw ik de motie als afgedaan.',
    'Hiermee heb ik uitvoering gegeven aan de motie-Vos.',
    'De motie van het lid Vos c.s. verzoekt de regering om met de sector in gesprek te gaan. Ik heb dat gesprek op 3 september gevoerd. Daarmee is de motie uitgevoerd.',
    'Op verzoek van uw Kamer ga ik in op de berichtgeving over de opvang.',
    'Naar aanleiding van het verzoek van het lid Vos stuur ik u hierbij mijn reactie.',
    'Bij brief van 4 juli verzocht uw commissie mij om een stand van zaken. Hierbij voldoe ik daaraan.',
    'In de procedurevergadering van 4 juli is mij gevraagd om een reactie op het bericht in de krant. Hieronder ga ik daarop in.',
    'Met deze brief geef ik gehoor aan het verzoek van uw Kamer om een brief over de wachttijden.',
    'Het lid Vos vroeg mij naar de kosten van de tolken. Die bedragen 3 miljoen euro.',
    'Ik beschouw de motie-Vos hiermee als uitgevoerd.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).toContain('request-answered')
  })
})

describe('a motion that is not carried out yet', () => {
  test.each(['Deze motie zal ik uitvoeren in het najaar.', 'Deze motie ontraad ik.'])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).not.toContain('request-answered')
  })
})
