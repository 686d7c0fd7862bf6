import { describe, expect, it } from 'vitest'
import {
  addObligation,
  contextOf,
  documentFromText,
  documentOf,
  emptyDocument,
  heading,
  list,
  obligationBlock,
  obligationsIn,
  paragraph,
  parseDocument,
  sameDocument,
  textOf,
} from './document.ts'
import type { RichDocument } from './document.ts'

const FIRST = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a01'
const SECOND = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a02'
const UTRECHT = { organisation: '7b1d2c3e-1111-4222-8333-444455556666', name: 'Utrecht' }

function obligation(id: string, wording: string) {
  return obligationBlock({
    obligation: id,
    kind: 'agreement',
    owners: [UTRECHT],
    term: 'voorjaar 2021',
    wording,
  })
}

describe('a document', () => {
  const document = documentOf(
    heading('Financiering'),
    paragraph('Wij spraken over de kosten.'),
    obligation(FIRST, 'Utrecht levert de cijfers aan.'),
    list('bullet', ['een', 'twee']),
    obligation(SECOND, 'Utrecht meldt de uitkomst.'),
  )

  it('gives its obligations in the order of the text', () => {
    expect(obligationsIn(document)).toEqual([
      {
        obligation: FIRST,
        kind: 'agreement',
        owners: [UTRECHT],
        term: 'voorjaar 2021',
        wording: 'Utrecht levert de cijfers aan.',
      },
      expect.objectContaining({ obligation: SECOND, wording: 'Utrecht meldt de uitkomst.' }),
    ])
  })

  it('gives its plain text, a line per block and list item', () => {
    expect(textOf(document)).toBe(
      'Financiering\nWij spraken over de kosten.\nUtrecht levert de cijfers aan.\neen\ntwee\nUtrecht meldt de uitkomst.',
    )
  })

  it('shows an obligation between its neighbours', () => {
    expect(contextOf(document, FIRST)).toEqual({
      before: 'Wij spraken over de kosten.',
      wording: 'Utrecht levert de cijfers aan.',
      after: 'een twee',
    })
    expect(contextOf(document, UTRECHT.organisation)).toBeNull()
  })

  it('is the same after a journey through JSON that changes the order of keys', () => {
    const reversed = JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as RichDocument
    expect(sameDocument(document, reversed)).toBe(true)
    expect(JSON.stringify(parseDocument(reversed))).toBe(JSON.stringify({ document }))
    expect(sameDocument(document, documentOf(paragraph('anders')))).toBe(false)
  })

  it('is made from text, a paragraph per line', () => {
    expect(documentFromText(' een \r\n\r\ntwee\u0000')).toEqual(
      documentOf(paragraph('een'), paragraph('twee')),
    )
    expect(documentFromText('  \n')).toEqual(emptyDocument())
  })

  it('takes an obligation at its end, and instead of nothing when it is empty', () => {
    expect(addObligation(documentFromText('een'), obligation(FIRST, 'twee')).root.children).toHaveLength(2)
    expect(addObligation(emptyDocument(), obligation(FIRST, 'twee'))).toEqual(
      documentOf(obligation(FIRST, 'twee')),
    )
    const unworded = documentOf(obligation(FIRST, ''))
    expect(obligationsIn(addObligation(unworded, obligation(SECOND, 'twee')))).toHaveLength(2)
  })
})
