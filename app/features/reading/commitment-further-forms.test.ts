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
  ])('commitment: %s', (text) => {
    expect(saysOf(text)).toEqual(['commitment'])
  })
})
