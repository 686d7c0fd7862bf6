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

describe('a promise kept, in other words', () => {
  test.each([
    'Met deze brief doe ik de toezegging aan het lid Vos over de tolken af.',
    'Hiermee is de motie-Vos uitgevoerd en de toezegging over de wachttijden afgedaan.',
    'Daarmee los ik mijn belofte in om de cijfers te publiceren.',
    'Ik ga ervan uit dat de toezegging aan het lid Vos hiermee is afgedaan.',
    'Bijgaand treft u, conform de toezegging in het commissiedebat van 4 juli, de planning aan.',
    'Tijdens het debat van 4 juli zegde ik toe de cijfers te delen. Deze vindt u in bijlage 1.',
    'In het debat van 4 juli heb ik het lid Vos toegezegd met de sector te spreken. Dat gesprek heeft op 1 september plaatsgevonden.',
    'In het debat van 4 juli heb ik het lid Vos toegezegd met de sector te spreken. Dit heb ik inmiddels gedaan.',
    'Ook had ik toegezegd te kijken naar de kosten. De uitkomst is als bijlage bij deze brief gevoegd.',
    'Met het voorgaande voldoe ik tevens aan de toezegging, gedaan in het debat van 4 juli, om de Kamer over de kosten te informeren.',
    'Deze brief geeft invulling aan de toezegging die ik in het debat van 4 juli deed.',
    'Dit is in lijn met mijn toezegging aan het lid Vos; daarmee beschouw ik deze als nagekomen.',
    'Aan het lid Vos heb ik toegezegd na te gaan hoeveel loketten er zijn. Het gaat om 34 loketten.',
    'Met de publicatie van het rapport op 1 juli is voldaan aan mijn toezegging aan het lid Vos.',
    'De door het lid Vos gevraagde en door mij toegezegde cijfers zijn opgenomen in bijlage 2.',
    'Tevens kom ik met deze brief deels tegemoet aan mijn toezegging over de wachttijden.',
    'Voor een deel doe ik hiermee mijn toezegging over de wachttijden gestand.',
    'Zoals ik in het debat van 4 juli heb toegezegd, informeer ik u hierbij over de wachttijden.',
    'De toezegging over de tolken (TZ202307-012) is hiermee voldaan.',
    'Deze toezegging is uitgevoerd met mijn brief van 3 juni.',
    'Ik heb uw Kamer toegezegd om dit te bespreken met de VNG. Ik heb dit op 1 september met de VNG besproken.',
    'Het lid Vos had ik een lijst van locaties toegezegd. Die lijst is inmiddels openbaar.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12').filter((kind) => kind !== 'consultation')).toEqual(['fulfilment'])
  })
})

describe('a promise that is still to be kept', () => {
  test.each([
    'De toezegging aan het lid Vos over de tolken zal ik in november nakomen.',
    'Mijn toezegging om dit te onderzoeken blijft staan.',
    'Die toezegging doe ik gestand in de brief die ik u in december stuur.',
    'Aan de toezegging over de wachttijden geef ik in het najaar uitvoering.',
    'De toezegging aan het lid Vos wordt betrokken bij de evaluatie, die in mei verschijnt.',
    'Ik heb het lid Vos toegezegd de cijfers te delen. Dat zal ik in november doen.',
    'Deze toezegging hoop ik vóór het kerstreces gestand te kunnen doen.',
    'Aan deze toezegging wordt voldaan zodra het rapport er is.',
    'De uitvoering van de toezegging over de tolken volgt in het voorjaar.',
    'De resterende toezeggingen kom ik in december na.',
    'De nakoming van de toezegging aan het lid Vos is voorzien voor december.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).toEqual(['kept-promise-announced'])
  })
})

describe('promises of others, and promises that are only named', () => {
  test.each([
    'De gemeenten hebben hun toezegging nog niet waargemaakt.',
    'In deze brief ga ik in op de moties en toezeggingen uit het debat van 4 juli.',
    'Een overzicht van openstaande toezeggingen ontvangt u separaat.',
    'De toezegging van de wethouder is door hem gestand gedaan.',
    'Ik kan mijn toezegging over de tolken niet gestand doen.',
  ])('%s', (text) => {
    const kinds = kindsIn(text, '2023-09-12')
    expect(kinds).not.toContain('fulfilment')
    expect(kinds).not.toContain('kept-promise-announced')
  })
})
