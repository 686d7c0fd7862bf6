import { describe, expect, test } from 'vitest'
import { cut, oneLine } from './wording.ts'

describe('a wording in a mail', () => {
  test('stays as it is up to the limit', () => {
    expect(cut('Het besluit valt in februari 2021.')).toBe('Het besluit valt in februari 2021.')
    expect(cut('a'.repeat(400))).toBe('a'.repeat(400))
  })

  test.each([
    ['De gemeenten leveren aan, en wel snel', 26, 'De gemeenten leveren aan…'],
    ['De gemeenten leveren aan, en wel snel', 25, 'De gemeenten leveren aan…'],
    ['De gemeenten leveren aan', 23, 'De gemeenten leveren…'],
    ['Uitvoeringsorganisatie', 10, 'Uitvoerin…'],
  ])('“%s” is cut at %d to “%s”', (text, longest, expected) => expect(cut(text, longest)).toBe(expected))

  test.each(['👨‍👩‍👧‍👦', '🇳🇱', 'e\u0301', '👩🏽‍⚖️'])('is never cut inside %s', (grapheme) => {
    for (let longest = 2; longest < 40; longest++) {
      const shown = cut(grapheme.repeat(60), longest)
      expect(shown).toBe(`${grapheme.repeat((shown.length - 1) / grapheme.length)}…`)
      expect(shown.length).toBeLessThanOrEqual(longest)
    }
  })

  test('of 10,000 characters keeps at most 400, also as one word or one letter with accents', () => {
    for (const text of ['woord '.repeat(1_700), 'x'.repeat(10_000), `e${'\u0301'.repeat(10_000)}`]) {
      expect(cut(text).length).toBeLessThanOrEqual(400)
      expect(cut(text)).toMatch(/…$/)
    }
  })

  test('is one line without marks that turn the reading direction', () => {
    expect(oneLine(' a\r\n\tb\u2028c\u202e\u0007 ')).toBe('a b c')
  })
})
