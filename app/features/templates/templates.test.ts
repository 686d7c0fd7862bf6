import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillLetter } from './fill-letter.ts'
import { letterParts, partSlugs, readPart, usualTexts } from './letter-part.ts'
import { fillIn, objectionsToFields, templateFields } from './template-field.ts'

describe('the fields of a fixed part', () => {
  test.each([
    ['Over het overleg van {datum overleg}.', []],
    ['{Datum  Overleg} en {DOSSIER}', []],
    ['{datum overlge}', ['Het veld {datum overlge} bestaat niet. Bedoelt u {datum overleg}?']],
    ['{overleg datum}', ['Het veld {overleg datum} bestaat niet. Bedoelt u {datum overleg}?']],
    ['{kenmrk} en {kenmrk}', ['Het veld {kenmrk} bestaat niet. Bedoelt u {kenmerk}?']],
  ])('«%s»', (text, objections) => {
    expect(objectionsToFields(text)).toEqual(objections)
  })

  test('that look like nothing known are answered with all that are', () => {
    const [objection] = objectionsToFields('{minister-president}')
    for (const name of Object.keys(templateFields)) expect(objection).toContain(`{${name}}`)
    expect(objectionsToFields('{ }')).toEqual([expect.stringContaining('staat niets')])
  })

  test.each(['{kenmerk', 'kenmerk}', '{{kenmerk}', '{ken\nmerk}'])('do not stand open: «%s»', (text) => {
    expect(objectionsToFields(text)).toContainEqual(expect.stringContaining('los'))
  })

  test('take their line with them where nothing is known', () => {
    expect(fillIn('Geachte voorzitter,\nOver {dossier} van {datum overleg}.', { dossier: 'LVV' })).toBe(
      'Geachte voorzitter,',
    )
    expect(fillIn('Over {dossier}.', { dossier: ' LVV ' })).toBe('Over LVV.')
  })

  test('leave no brace in a letter, whatever was typed and accepted', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.keys(templateFields)), (text, name) => {
        const typed = `${text} {${name}}`
        fc.pre(objectionsToFields(typed).length === 0)
        expect(fillIn(typed, {})).not.toMatch(/[{}]/)
      }),
    )
  })
})

describe('a letter', () => {
  test('has the usual words where its ministry has none of its own', () => {
    const filled = fillLetter(usualTexts, 'EK', {
      ministerie: 'Ministerie van Voorbeelden',
      functie: 'Staatssecretaris van Voorbeelden',
      naam: 'A. Voorbeeld',
      kenmerk: '123',
    })
    expect(filled.addressee).toContain('Aan de Voorzitter van de Eerste Kamer')
    expect(filled.column.slice(0, 2)).toEqual([
      { label: '', lines: ['Ministerie van Voorbeelden'] },
      { label: 'Ons kenmerk', lines: ['123'] },
    ])
    expect(filled.signature).toEqual({ post: 'De Staatssecretaris van Voorbeelden,', name: 'A. Voorbeeld' })
  })

  test('shows no label without what it labels, and signs without a name that nobody knows', () => {
    const filled = fillLetter(usualTexts, 'TK', { functie: 'Minister van Voorbeelden' })
    expect(filled.column.map(({ label }) => label)).toEqual([''])
    expect(filled.signature).toEqual({ post: 'De Minister van Voorbeelden,', name: '' })
    expect(filled.addressee).toContain('Aan de Voorzitter van de Tweede Kamer')
  })

  test('has usual words that keep their own rules', () => {
    for (const text of Object.values(usualTexts)) expect(objectionsToFields(text)).toEqual([])
    for (const part of letterParts) expect(readPart(partSlugs[part])).toBe(part)
  })
})
