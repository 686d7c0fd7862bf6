import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

const on = '2023-09-12'

describe('a promise that is told with what became of it', () => {
  test.each([
    'In het debat van 4 juli zei ik toe de wachttijden op te vragen. Bij dezen ontvangt u de wachttijden.',
    'In het debat van 4 juli heb ik toegezegd de kaart met loketten te sturen, hetgeen ik bij dezen doe.',
    'Aan de toezegging over de tolken wordt met de volgende alinea’s gestand gedaan.',
    'De toezegging aan het lid Vos doe ik met de onderstaande tabel gestand.',
    'Het overzicht staat in bijlage 2; aldus heb ik mij van mijn toezegging gekweten.',
    'Ik heb toen gezegd dat ik de aantallen zou opvragen. U vindt ze in bijlage 1, en daarmee is deze toezegging van mijn lijst.',
    'Ik zou uw Kamer laten weten of de loketten op zaterdag open zijn: sinds mei is dat zo.',
    'Aan mijn toezegging over de tolken wordt voldaan door toezending van bijlage 3.',
    'In het debat van 4 juli heb ik toegezegd vóór het kerstreces cijfers te sturen. Deze treft u hierbij aan.',
    'Voor zover zij gaat over zzp’ers, doe ik de belofte hierbij gestand.',
    'Ik zegde het lid Vos toe na te gaan of de regeling voor zzp’ers geldt. Dat is het geval.',
    'Zoals toegezegd aan het lid Vos is gekeken naar de kosten van de tolken.',
  ])('is kept: %s', (text) => expect(kindsIn(text, on)).toEqual(['fulfilment']))

  test.each([
    'De toegezegde brief over de tolken volgt na ontvangst van het advies.',
    'Zoals toegezegd, informeer ik u in november over de wachttijden.',
    'De kosten zullen, overeenkomstig hetgeen is toegezegd, uiterlijk in november aan uw Kamer worden voorgelegd.',
    'Ik heb toegezegd daarop terug te komen, en dat zal ik ook doen.',
    'Ik herinner mij mijn toezegging over de tolken; die houdt u van mij tegoed.',
    'In het debat van 4 juli heb ik aan het lid Vos toegezegd u te informeren over de loketten. De VNG heeft daarvoor meer tijd nodig en ik verwacht deze toezegging pas in januari gestand te kunnen doen.',
    'Mijn voorganger heeft een onderzoek naar de loketten toegezegd. Het is vertraagd, maar die toezegging wordt in 2024 gestand gedaan.',
    'Ik heb uw Kamer een analyse van de kosten toegezegd. Deze informatie ontvangt u met de brief van november.',
    'Aan het lid Vos heb ik een brief over de loketten toegezegd. U ontvangt deze brief vóór het kerstreces.',
    'Over de tolken informeer ik u, zoals beloofd, in november.',
    'Ik heb uw Kamer een analyse toegezegd. Deze is in voorbereiding.',
  ])('is announced: %s', (text) => expect(kindsIn(text, on)).toEqual(['kept-promise-announced']))

  test.each([
    'Volgens een krant zou ik hebben toegezegd de norm te schrappen; dat is niet juist.',
    'De minister van Financiën zou de Kamer informeren.',
    'De loketten zouden op zaterdag open zijn: daar was behoefte aan.',
  ])('is none: %s', (text) => expect(kindsIn(text, on)).toEqual([]))

  test.each([
    'In het debat van 4 juli heb ik toegezegd uw Kamer in november te berichten over de kosten.',
    'Ik zeg het lid Vos toe de cijfers in november te sturen.',
  ])('is still a promise: %s', (text) => expect(kindsIn(text, on)).toEqual(['commitment']))
})
