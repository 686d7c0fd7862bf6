import { describe, expect, it } from 'vitest'
import { namedIn, termIn } from './obligation-words.ts'

describe('a term in a sentence', () => {
  it.each([
    ['De gemeente levert binnen zes weken de cijfers aan.', 'binnen zes weken'],
    ['Uiterlijk op 1 maart 2021 ligt er een voorstel.', 'Uiterlijk op 1 maart 2021'],
    ['Wij melden dit vóór 15 juni.', 'vóór 15 juni'],
    ['In februari 2021 volgt een besluit.', 'februari 2021'],
    ['Dit komt eind 2021 terug.', 'eind 2021'],
    ['Voor het zomerreces volgt een brief.', 'Voor het zomerreces'],
    ['In het voorjaar van 2020 volgt een briefing.', 'voorjaar van 2020'],
    ['In het eerste kwartaal van 2021 is dit klaar.', 'eerste kwartaal van 2021'],
    ['Gaandeweg wordt dit bekeken.', 'Gaandeweg'],
    ['Wij spraken over de maartse buien in 2020.', ''],
  ])('is found in %j', (wording, term) => {
    expect(termIn(wording)).toBe(term)
  })
})

describe('owners in a sentence', () => {
  const candidates = [{ name: 'Utrecht' }, { name: 'Den Haag' }, { name: 'VNG' }, { name: '' }]

  it('are those whose name stands there as a word', () => {
    expect(namedIn('Utrecht en de VNG leveren aan.', candidates)).toEqual([
      { name: 'Utrecht' },
      { name: 'VNG' },
    ])
    expect(namedIn('Utrechtse cijfers van den haag.', candidates)).toEqual([])
  })
})
