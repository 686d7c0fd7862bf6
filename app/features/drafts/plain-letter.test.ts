import { expect, test } from 'vitest'
import { emptyDocument } from '#app/features/editor/document.ts'
import { letterOfPlain, plainOfLetter } from './plain-letter.ts'

test.each([
  ['paragraphs and headings', '# Vervolg\n\nEen zin.\n\n## Nader\n\nNog een zin.'],
  ['a list in a list', '1. Eerst de steden\n  - met hun regio\n  - met de VNG\n2. Dan de dorpen'],
  ['three levels', '- een\n  - twee\n    1. drie\n    2. vier\n  - vijf'],
  ['lists of two kinds', '- een\n\n1. twee'],
  ['a list that begins deeper', '- een\n\nTekst.\n\n- twee\n  1. drie'],
])('%s are the same after writing and reading', (_name, text) => {
  expect(plainOfLetter(letterOfPlain(text, emptyDocument()))).toBe(text)
})

test('an item that stands deeper than any above it goes one level in', () => {
  const deep = letterOfPlain('- een\n          - twee', emptyDocument())
  expect(plainOfLetter(deep)).toBe('- een\n  - twee')
})
