import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

describe('a list of what is still to come', () => {
  const items =
    '- een brief over de tarieven, in mei 2021;\n- een keuze tussen de varianten, zodra de evaluatie er ligt;\n- vóór 1 juli 2021 het advies, met mijn oordeel.'

  test.each(['Wat u nog kunt verwachten', 'U ontvangt van mij nog:', 'Wat volgt nog?'])(
    'under «%s»',
    (lead) => {
      expect(
        kindsIn(`Het tekort is groot.\n\n${lead}\n\n${items}`).filter((kind) => kind !== 'planning'),
      ).toEqual(['commitment', 'decision', 'commitment'])
    },
  )

  test('not under a heading of another kind', () => {
    expect(kindsIn(`Wat ik heb gehoord\n\n${items}`)).not.toContain('decision')
  })
})

describe('pieces that a letter still owes', () => {
  test.each([
    'De financiële analyse volgt in mei 2021.',
    'Toezending daarvan geschiedt vóór 1 juli 2021.',
    'U heeft het plan vóór 1 maart 2021 in huis.',
    'De uitkomst staat in een rapport dat u vóór 1 maart 2021 bereikt.',
    'Niettemin gaat u in maart 2021 een notitie over de uitrol toe.',
    'Zodra dit is getoetst, wordt uw Kamer daarvan deelgenoot gemaakt.',
  ])('commitment: %s', (text) => {
    expect(kindsIn(text)).toContain('commitment')
  })

  test.each([
    'Mijn reactie luidt als volgt.',
    'De evaluatie volgt op de invoering van de wet in 2021.',
    'Een nieuwe regeling kunt u niet verwachten.',
    'Op de vraag of De Nederlandsche Bank heeft toegezegd extra mensen te werven, antwoord ik dat dit zo is.',
  ])('none: %s', (text) => {
    expect(kindsIn(text)).not.toContain('commitment')
  })

  test('behind a semicolon a promise may stand beside one that is kept', () => {
    const text =
      'Het overzicht dat ik u in het vooruitzicht stelde, is bijgevoegd; de cijfers van Zeeland zullen u in april 2021 worden nagezonden.'
    expect(kindsIn(text)).toEqual(['fulfilment', 'commitment'])
  })
})
