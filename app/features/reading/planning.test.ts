import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn } from '#tests/support/read-sentences.ts'

describe('a planning fact', () => {
  test.each([
    ['De evaluatie start in 2021.', '2021-12-31'],
    ['Het onderzoek wordt naar verwachting in juni 2021 afgerond.', '2021-06-30'],
    ['De pilots lopen tot 1 januari 2022.', '2021-12-31'],
    ['De wet treedt op 1 juli 2021 in werking.', '2021-07-01'],
  ])('%s', (text, latest) => {
    expect(kindsIn(text)).toEqual(['planning'])
    expect(firstOf('planning', text).term?.latest).toBe(latest)
  })

  test.each([
    'De pilots zijn dit jaar van start gegaan.',
    'Het onderzoek is in maart 2020 afgerond.',
    'De evaluatie is van belang.',
  ])('is not: %s', (text) => expect(kindsIn(text)).toEqual([]))
})
