import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

const told = new Set(['commitment', 'agreement', 'fulfilment', 'kept-promise-announced', 'decision'])
const saidOn = '2021-10-14'

/** What the sentences say of promises, agreements and decisions, in the order of the alphabet. */
function saysOf(text: string): string[] {
  return kindsIn(text, saidOn)
    .filter((kind) => told.has(kind))
    .sort()
}

describe('the ways to promise the Kamer something', () => {
  test.each([
    'Tijdens het commissiedebat van 6 oktober heb ik toegezegd uw Kamer vóór de kerst te informeren over de tarieven.',
    'In het debat van 6 oktober heb ik toegezegd dat de Kamer in maart een overzicht ontvangt.',
    'Ik heb het lid Bos toegezegd schriftelijk terug te komen op zijn vraag over de tarieven.',
    'Zoals ik in het debat heb aangegeven, stuur ik u in december een overzicht.',
    'Wel kan ik u toezeggen dat u in maart een tussenstand krijgt.',
    'Ik zal dit onderwerp agenderen in het bestuurlijk overleg en u over de uitkomst berichten.',
    'Dit betrek ik bij de kabinetsreactie, die u in december van mij ontvangt.',
    'Graag informeer ik de leden van de vaste commissie in januari tijdens een technische briefing.',
    'Ik streef naar verzending van het wetsvoorstel aan uw Kamer vóór de zomer van 2022.',
    'Uw Kamer ontvangt de geactualiseerde planning tegelijk met de Voorjaarsnota.',
    'Het voorstel zal, na advisering door de Raad van State, in het najaar van 2022 bij uw Kamer aanhangig worden gemaakt.',
    'Over een halfjaar bericht ik uw Kamer over de eerste ervaringen.',
    'Ik ga hierover in gesprek met de sector en zal uw Kamer vóór het zomerreces over de uitkomsten berichten.',
    'Ik vraag de inspectie om een oordeel en stuur dat in het voorjaar aan uw Kamer.',
    'De gemeenten leveren in februari cijfers aan, waarna ik uw Kamer informeer.',
    'Medio volgend jaar is er meer bekend en zal ik uw Kamer opnieuw informeren.',
    'Mochten zich voor die tijd ontwikkelingen voordoen, dan zal ik uw Kamer informeren.',
    'Met de begroting voor 2023 ontvangt uw Kamer een uitgewerkt plan.',
    'Voor het onderdeel tarieven volgt een separate brief aan uw Kamer in november.',
    'Ik acht het wenselijk dat uw Kamer over de uitkomst wordt geïnformeerd en zal daar in mei zorg voor dragen.',
    'In het voorjaar van 2022 zal de Kamer een integrale visie worden toegezonden.',
    'In die rapportage, die in juni 2022 aan uw Kamer wordt aangeboden, staat ook het aantal afwijzingen.',
    'Ik zeg toe de Kamer te informeren als er knelpunten zijn.',
    'Ik bericht uw Kamer zodra daarover meer bekend is.',
    'Ik zal dit voorjaar 2022 met een uitgewerkt voorstel komen en dat met uw Kamer delen.',
  ])('commitment: %s', (text) => {
    expect(saysOf(text)).toEqual(['commitment'])
  })
})
