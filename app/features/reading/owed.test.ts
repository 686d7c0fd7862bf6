import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

function keptIn(text: string): string[] {
  return kindsIn(text).filter((kind) => kind === 'fulfilment' || kind === 'kept-promise-announced')
}

describe('a promise told without the word, and kept', () => {
  test.each([
    'U zou van mij een overzicht krijgen, en dat is bijgesloten.',
    'De evaluatie, die u nog van mij tegoed had, sluit ik in.',
    'Het advies dat ik u in juni in het vooruitzicht stelde, is meegezonden.',
    'In het debat zei ik dat ik zou uitzoeken hoeveel mensen wachten. Dat zijn er 412.',
    'Ik zou nog terugkomen op de tarieven. Die cijfers staan in de tabel hieronder.',
    'Ik heb het lid Bos gezegd dat zij een lijst zou krijgen. U vindt die in de bijlage.',
    'Bij deze brief is de handreiking gevoegd, waarvan ik in december zei dat u die zou krijgen.',
    'Op verzoek van het lid Bos zou ik de plannen vergelijken. De plannen zijn vergeleken: in drie plannen ontbreekt de zorg. Deze vergelijking is bijgevoegd.',
    'Ik zou de vraag over de schade nog beantwoorden. Er is 2 miljoen euro uitgekeerd, waarmee ook die openstaande vraag is afgehandeld.',
  ])('fulfilment: %s', (text) => {
    expect(keptIn(text)).toEqual(['fulfilment'])
  })

  test.each([
    'Niettemin houd ik mij aan mijn woord om de analyse met u te delen.',
    'De herijkte planning krijgt u nog van mij; die belofte staat.',
  ])('kept-promise-announced: %s', (text) => {
    expect(keptIn(text)).toEqual(['kept-promise-announced'])
  })

  test.each([
    'Ik zou het betreuren als dat gebeurt.',
    'Ik zou graag met u van gedachten wisselen. De zaal is bijgevoegd aangegeven.',
    'De wethouder zei dat hij de raad zou informeren. Dat is gebeurd.',
    'Een bijdrage heb ik niet in het vooruitzicht gesteld.',
  ])('neither: %s', (text) => {
    expect(keptIn(text)).toEqual([])
  })

  test('a request to strike a promise off says nothing new behind the sentence that keeps it', () => {
    expect(
      keptIn(
        'Toegezegd is de Kamer te informeren over de kosten. De raming is als bijlage 1 opgenomen. Ik verzoek u deze toezegging als voldaan aan te merken.',
      ),
    ).toEqual(['fulfilment'])
  })
})
