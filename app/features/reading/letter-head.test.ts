import { describe, expect, test } from 'vitest'
import { testCalendar } from '#tests/support/term-table.ts'
import { readLetter } from './read-letter.ts'

function headOf(text: string) {
  return readLetter(text, testCalendar).letter
}

describe('the head of a ministry letter', () => {
  const letter = `Ministerie van Zee en Zand

> Retouradres Postbus 1 2500 AA Den Haag

Aan de Voorzitter van de Eerste Kamer
der Staten-Generaal
Postbus 20017
2500 EA DEN HAAG

**Directoraat-Generaal
Kust**
Directie Duinen

Ons kenmerk

ZZ-2021/0042

Datum 4 oktober 2021
Onderwerp Overleg met de kustgemeenten over het
strand en de duinen

Geachte voorzitter,

Hierbij bericht ik u over het overleg.

De Minister van Zee
en Zand,

drs. P.Q. van der Duin
`

  test('gives kenmerk, date, subject, sender, addressee and who signed', () => {
    expect(headOf(letter)).toEqual({
      reference: 'ZZ-2021/0042',
      date: '2021-10-04',
      subject: 'Overleg met de kustgemeenten over het strand en de duinen',
      sender: {
        ministry: 'Ministerie van Zee en Zand',
        directorateGeneral: 'Directoraat-Generaal Kust',
        directorate: 'Directie Duinen',
      },
      addressee: 'de Voorzitter van de Eerste Kamer der Staten-Generaal',
      chamber: 'EK',
      signatory: { name: 'drs. P.Q. van der Duin', post: 'Minister van Zee en Zand' },
    })
  })

  test.each([
    ['Datum 4 oktober 2021', { date: '2021-10-04' }],
    ['Datum: 4-10-2021', { date: '2021-10-04' }],
    ['Datum\n\n4 oktober 2021', { date: '2021-10-04' }],
    ['Onze referentie: AB 12/3', { reference: 'AB 12/3' }],
    ['Betreft: Het strand', { subject: 'Het strand' }],
    ['Onderwerp\nHet strand', { subject: 'Het strand' }],
    ['Onderwerp Het strand\nGeachte voorzitter,', { subject: 'Het strand' }],
    ['Datum 31 februari 2021', { date: null }],
  ])('«%s»', (text, expected) => expect(headOf(`${text}\n\nHierbij bericht ik u.`)).toMatchObject(expected))
})

describe('the head of a published letter', () => {
  test('gives its number, place and date, and the signature on one line', () => {
    const text = `29 684 Waddenzeebeleid

Nr. 233 BRIEF VAN DE STAATSSECRETARIS VAN ZEE EN ZAND

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 4 oktober 2021

Hierbij bericht ik u over het wad.

De Staatssecretaris van Zee en Zand, P.Q. van der Duin`
    expect(headOf(text)).toMatchObject({
      reference: 'kst-29684-233',
      date: '2021-10-04',
      subject: 'Waddenzeebeleid',
      sender: { ministry: 'Ministerie van Zee en Zand' },
      chamber: 'TK',
      signatory: { name: 'P.Q. van der Duin', post: 'Staatssecretaris van Zee en Zand' },
    })
  })
})
