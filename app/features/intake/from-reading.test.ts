import { describe, expect, test } from 'vitest'
import { readLetter } from '#app/features/reading/read-letter.ts'
import { testCalendar as calendar } from '#tests/support/term-table.ts'
import { passageOf } from './from-reading.ts'

function passagesOf(subject: string, ...sentences: string[]) {
  const text = `Ministerie van Voorbeelden

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal

Datum 24 maart 2021
Onderwerp ${subject}

${sentences.join('\n\n')}

De Minister van Voorbeelden,

A. Voorbeeld`
  const read = readLetter(text, calendar)
  return read.proposals.map((proposal) => passageOf(proposal, read, (name) => name))
}

describe('what a letter says becomes', () => {
  test('a meeting that is called as the letter about it is', () => {
    const [talk] = passagesOf(
      'Bestuurlijk overleg havens d.d. 10 maart 2021',
      'Mijn gesprek met de wethouders van Rotterdam en Vlissingen op 10 maart jl. verliep goed.',
    )
    expect(talk).toMatchObject({
      kind: 'consultation',
      on: '2021-03-10',
      wording: 'Bestuurlijk overleg havens',
    })
    const [other] = passagesOf(
      'Bestuurlijk overleg havens d.d. 11 januari 2021',
      'Op 10 maart jl. heb ik gesproken met de wethouder van Rotterdam.',
    )
    expect(other).toMatchObject({ wording: 'Gesprek van 10 maart 2021' })
  })

  test('an agreement of whoever sat at the table, the ministry with them, or of who is named for it', () => {
    const passages = passagesOf(
      'De havens',
      'Op 10 maart jl. heb ik gesproken met de wethouders van Rotterdam en Vlissingen.',
      'Tussen de bestuurders is afgesproken dat de kades worden opgemeten.',
      'Afgesproken is dat de gemeente Vlissingen een overzicht van de sluizen maakt.',
    )
    const agreements = passages.filter(({ kind }) => kind === 'agreement')
    expect(agreements.map(({ ownerIds }) => ownerIds)).toEqual([
      ['Ministerie van Voorbeelden', 'Gemeente Rotterdam', 'Gemeente Vlissingen'],
      ['Gemeente Vlissingen'],
    ])
  })

  test('a promise in whole sentences', () => {
    const [promise] = passagesOf(
      'De havens',
      'Verder laat ik weten dat ik, zoals toegezegd aan uw Kamer, in het najaar van 2021 een overzicht van de kades stuur.',
    )
    expect(promise?.wording).toMatch(/^Verder laat ik weten dat ik, zoals toegezegd/)
  })

  test('about the Kamer that its sentence names, where that is another than the one of the letter', () => {
    const passages = passagesOf(
      'De havens',
      'Ik zal uw Kamer vóór de zomer informeren over de kades.',
      'Ik zal de Eerste Kamer vóór de zomer een overzicht van de sluizen toesturen.',
    )
    expect(passages.map(({ kind, chamber }) => [kind, chamber])).toEqual([
      ['commitment', null],
      ['commitment', 'EK'],
    ])
  })
})
