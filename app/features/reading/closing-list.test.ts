import { describe, expect, test } from 'vitest'
import { testCalendar } from '#tests/support/term-table.ts'
import { readLetter } from './read-letter.ts'

describe('the closing list of a debate', () => {
  const list = `Toezeggingen commissiedebat Kust, 14 september 2023

1. De minister zegt toe de Kamer vóór het kerstreces te informeren over de dijken.
2. De minister stuurt de Kamer binnen twee weken een brief over de schelpen.
3. Na het kerstreces komt de minister terug op de vraag van het lid Golf.
`

  test('is recognised by itself and read item by item', () => {
    const read = readLetter(list, testCalendar)
    expect(read.form).toBe('list')
    expect(read.letter).toMatchObject({ date: '2023-09-14', chamber: 'TK', signatory: { name: null } })
    expect(
      read.proposals.map(({ kind, quote, term }) => [kind, quote, term?.earliest, term?.latest]),
    ).toEqual([
      [
        'commitment',
        'De minister zegt toe de Kamer vóór het kerstreces te informeren over de dijken.',
        null,
        '2023-12-21',
      ],
      [
        'commitment',
        'De minister stuurt de Kamer binnen twee weken een brief over de schelpen.',
        '2023-09-14',
        '2023-09-28',
      ],
      [
        'commitment',
        'Na het kerstreces komt de minister terug op de vraag van het lid Golf.',
        '2024-01-16',
        null,
      ],
    ])
    expect(read.proposals.map(({ on, activity }) => [on, activity])).toEqual(
      Array(3).fill(['2023-09-14', 'commissiedebat Kust, 14 september 2023']),
    )
  })

  test.each([
    'De staatssecretaris zal het rapport aan de Kamer doen toekomen.',
    'De minister komt in het najaar met een wetsvoorstel.',
    'De staatssecretaris gaat in gesprek met de vervoerders over de prijzen.',
    'De minister heeft toegezegd de brief uiterlijk 1 mei te sturen.',
    'Ik heb de toezegging staan dat de minister de Kamer dit jaar nader informeert.',
    'De Kamer wordt in het voorjaar geïnformeerd door de minister.',
    'De minister van Zee zegt de Kamer, naar aanleiding van een vraag van het lid Golf (VVD), toe de wet te evalueren.',
  ])('«%s» is a promise', (text) => {
    expect(readLetter(text, testCalendar, { on: '2023-09-14' }).proposals.map(({ kind }) => kind)).toEqual([
      'commitment',
    ])
  })

  test('without a day above it says so', () => {
    expect(
      readLetter('De minister zegt toe de Kamer na de zomer te informeren.', testCalendar).notes.join(),
    ).toContain('geen datum')
  })

  test('is not what a letter of a minister looks like', () => {
    const letter = `Ons kenmerk\n123456\n\nDatum 4 oktober 2021\n\nDe minister van Zee zal de Kamer in mei informeren.`
    expect(readLetter(letter, testCalendar)).toMatchObject({ form: 'letter', proposals: [] })
  })
})
