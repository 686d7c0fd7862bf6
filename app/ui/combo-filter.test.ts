import { describe, expect, it } from 'vitest'
import { matchingOptions, meantOption, plainLetters } from './combo-filter.ts'

const options = [
  { value: '1', label: "Gemeente 's-Gravenhage", note: 'Den Haag' },
  { value: '2', label: 'Provincie Fryslân' },
  { value: '3', label: 'Łukasz Şimşek', note: 'Gemeente Groningen' },
  { value: '4', label: 'Groningen' },
  { value: '5', label: 'Súdwest-Fryslân' },
  { value: '6', label: 'Wethouder Grøndahl' },
]

function labels(typed: string) {
  return matchingOptions(options, typed).map(({ label }) => label)
}

describe('matchingOptions', () => {
  it('gives everything when nothing is typed', () => {
    expect(matchingOptions(options, '  ')).toEqual(options)
  })

  it.each([
    ['FRYSLAN', ['Provincie Fryslân', 'Súdwest-Fryslân']],
    ['simsek', ['Łukasz Şimşek']],
    ['luk', ['Łukasz Şimşek']],
    ['grond', ['Wethouder Grøndahl']],
    ["'s-grav", ["Gemeente 's-Gravenhage"]],
    ['haag', ["Gemeente 's-Gravenhage"]],
    ['fry sud', ['Súdwest-Fryslân']],
  ])('finds %s whatever the accents, the case and the order of the words', (typed, found) => {
    expect(labels(typed)).toEqual(found)
  })

  it('matches the beginning of a word, not its middle', () => {
    expect(labels('lan')).toEqual([])
  })

  it('puts labels that begin with what was typed first', () => {
    expect(labels('groningen')).toEqual(['Groningen', 'Łukasz Şimşek'])
  })
})

describe('meantOption', () => {
  it('is the option with exactly that label, even when others match too', () => {
    expect(meantOption(options, 'groningen')?.value).toBe('4')
  })

  it('is the only one that matches', () => {
    expect(meantOption(options, 'prov')?.value).toBe('2')
  })

  it('is nothing when several or none match', () => {
    expect(meantOption(options, 'gr')).toBeUndefined()
    expect(meantOption(options, 'xyz')).toBeUndefined()
  })
})

describe('plainLetters', () => {
  it('takes away case and accents', () => {
    expect(plainLetters('ŠIŞĞȘŁŻ')).toBe('sisgslz')
  })
})
