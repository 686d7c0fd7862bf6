import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn, proposalsIn } from '#tests/support/read-sentences.ts'

describe('a consultation', () => {
  test.each([
    [
      'Op 4 november jl. sprak ik met wethouder De Boer van Zwolle over de opvang.',
      '2020-11-04',
      ['De Boer/Gemeente Zwolle/wethouder'],
    ],
    [
      'Op 4 november jl. heb ik gesproken met mevrouw Kaya, wethouder te Delft.',
      '2020-11-04',
      ['Kaya/Gemeente Delft/wethouder'],
    ],
    [
      'Op maandag 2 november vond bestuurlijk overleg plaats met de VNG en de gemeenten Delft en Zwolle.',
      '2020-11-02',
      ['-/VNG/-', '-/Gemeente Delft/-', '-/Gemeente Zwolle/-'],
    ],
    [
      'In het bestuurlijk overleg van 2 november 2020 met de burgemeesters van Delft, Zwolle en Assen kwam dit aan de orde.',
      '2020-11-02',
      ['-/Gemeente Delft/burgemeester', '-/Gemeente Zwolle/burgemeester', '-/Gemeente Assen/burgemeester'],
    ],
    [
      'Op 2 november jl. sprak ik met de burgemeester van Assen in haar rol als VNG-bestuurder.',
      '2020-11-02',
      ['-/VNG/burgemeester van Assen in haar rol als VNG-bestuurder'],
    ],
    [
      'Op 2 november jl. sprak ik met de heer Visser, gedeputeerde van Drenthe.',
      '2020-11-02',
      ['Visser/Provincie Drenthe/gedeputeerde'],
    ],
    [
      'Op 2 november jl. sprak ik met dijkgraaf Van der Schans van Waterschap Limburg, gedeputeerde Gabriëls (Limburg) en burgemeester Donders van Roermond (namens de VNG).',
      '2020-11-02',
      [
        'Van der Schans/Waterschap Limburg/dijkgraaf',
        'Gabriëls/Provincie Limburg/gedeputeerde',
        'Donders/VNG/burgemeester, Gemeente Roermond',
      ],
    ],
    [
      'Op 2 november jl. sprak ik met de voorzitter van de VNG, de heer Van Zanten, en met de wethouder van Ede, mevrouw Kaya.',
      '2020-11-02',
      ['Van Zanten/VNG/voorzitter', 'Kaya/Gemeente Ede/wethouder'],
    ],
  ])('%s', (text, on, parties) => {
    const found = firstOf('consultation', text)
    expect(found.on).toBe(on)
    expect(found.planned).toBe(false)
    expect(
      found.parties.map((party) =>
        [party.name ?? '-', party.organisation ?? '-', party.capacity ?? '-'].join('/'),
      ),
    ).toEqual(parties)
  })

  test('gets its day and its delegation from two sentences', () => {
    const text =
      'Uw Kamer vroeg om een terugkoppeling van mijn gesprek met de bestuurders op 2 november jl. Aan het overleg namen deel de wethouders van Delft en Zwolle.'
    expect(kindsIn(text)).toContain('consultation')
    expect(firstOf('consultation', text)).toMatchObject({ on: '2020-11-02' })
    expect(firstOf('consultation', text).parties).toHaveLength(2)
  })

  test.each([
    [
      'Op 3 februari 2021 vindt het volgende bestuurlijk overleg met de gemeenten plaats.',
      '2021-02-03',
      null,
    ],
    ['Het volgende bestuurlijk overleg staat gepland voor maart 2021.', null, '2021-03-31'],
  ])('that is planned: %s', (text, on, latest) => {
    const found = firstOf('consultation', text)
    expect(found).toMatchObject({ on, planned: true })
    expect(found.term?.latest ?? null).toBe(latest)
  })
})

describe('what is no consultation', () => {
  test.each([
    'In het algemeen overleg van 3 november jl. is hierover gesproken.',
    'Ik verwijs naar mijn brief over de uitkomsten van het bestuurlijk overleg van 17 november.',
    'Op 3 november jl. heb ik met uw Kamer gesproken over de opvang.',
    'Bestuurlijk overleg blijft nodig.',
  ])('%s', (text) => expect(kindsIn(text)).not.toContain('consultation'))
})

describe('a consultation in other words', () => {
  test.each([
    ['Op 8 en 9 november jl. zijn de wethouders van Delft en Zwolle met mij bijeengeweest.', '2020-11-08'],
    [
      'Via een videoverbinding heb ik op 4 november jl. met de gedeputeerde van Drenthe vergaderd.',
      '2020-11-04',
    ],
    ['De laatste bijeenkomst vond plaats op 4 november jl. in Utrecht.', '2020-11-04'],
    ['Op 4 november trof ik de burgemeester van Ede en het IPO.', '2020-11-04'],
    ['Medio oktober sprak ik met de VNG over de opvang.', null],
  ])('%s', (text, on) => {
    expect(firstOf('consultation', text)).toMatchObject({ on, planned: false })
  })

  test.each([
    ['Met de wethouder van Delft heb ik op 28 februari een vervolggesprek staan.', '2021-02-28'],
    ['In het voorjaar spreken wij elkaar opnieuw.', null],
    [
      'Op 4 november jl. kwam de bestuurlijke tafel bijeen. De eerstvolgende staat gepland voor maart 2021.',
      null,
    ],
  ])('still to come: %s', (text, on) => {
    expect(
      proposalsIn(text)
        .filter(({ kind }) => kind === 'consultation')
        .at(-1),
    ).toMatchObject({ on, planned: true })
  })

  test.each([
    'Op 4 november bracht ik een werkbezoek aan de gemeente Delft.',
    'Ter voorbereiding was er op 4 november jl. ambtelijk overleg met de VNG.',
  ])('none: %s', (text) => expect(kindsIn(text)).not.toContain('consultation'))
})
