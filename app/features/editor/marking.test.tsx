import { $getRoot } from 'lexical'
import { describe, expect, it } from 'vitest'
import {
  caretBlock,
  documentIn,
  editorOf,
  mark,
  obligation,
  outline,
  select,
} from '#tests/support/headless-editor.ts'
import { documentOf, heading, list, obligationsIn, paragraph } from './document.ts'

describe('marking', () => {
  it.each<[string, Parameters<typeof documentOf>, number[], [number, number?], string[]]>([
    [
      'a sentence in the middle',
      [paragraph('Een. Twee hier. Drie.')],
      [0],
      [8],
      ['Een.', '{Twee hier.}', 'Drie.'],
    ],
    ['the first sentence', [paragraph('Een. Twee.')], [0], [1], ['{Een.}', 'Twee.']],
    ['the last sentence, caret behind it', [paragraph('Een. Twee. ')], [0], [11], ['Een.', '{Twee.}']],
    [
      'the only sentence',
      [paragraph('voor'), paragraph('Een.'), paragraph('na')],
      [1],
      [2],
      ['voor', '{Een.}', 'na'],
    ],
    [
      'a selection',
      [paragraph('Wij spraken af dat Utrecht levert.')],
      [0],
      [19, 33],
      ['Wij spraken af dat', '{Utrecht levert.}'],
    ],
    [
      'a selection made backwards',
      [paragraph('Een. Twee. Drie.')],
      [0],
      [10, 5],
      ['Een.', '{Twee.}', 'Drie.'],
    ],
    ['an empty paragraph', [paragraph('voor'), paragraph('')], [1], [0], ['voor', '{}']],
    ['a heading', [heading('Een. Twee.')], [0], [7], ['# Een.', '{Twee.}']],
    ['a list item', [list('bullet', ['een', 'twee', 'drie'])], [0, 1], [1], ['- een', '{twee}', '- drie']],
    [
      'part of a list item',
      [list('bullet', ['Een. Twee. Drie.', 'vier'])],
      [0, 0],
      [6],
      ['- Een.', '{Twee.}', '- Drie.', '- vier'],
    ],
    ['the only list item', [list('number', ['een'])], [0, 0], [1], ['{een}']],
  ])('turns %s into an obligation', (_name, blocks, path, [start, end], expected) => {
    const editor = editorOf(documentOf(...blocks))
    select(editor, path, start, end)
    expect(mark(editor)).toBe(true)
    expect(outline(editor)).toEqual(expected)
    expect(caretBlock(editor)).toBe('obligation')
    const [marked] = obligationsIn(documentIn(editor))
    expect(marked).toMatchObject({ kind: 'agreement', owners: [], term: '' })
    expect(marked?.obligation).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('keeps letters and links, and marks a link whole', () => {
    const [text] = paragraph('Zie de ').children
    const [rest] = paragraph(' erbij. Klaar.').children
    const link = {
      type: 'link',
      version: 1,
      url: 'https://example.org/',
      children: paragraph('brief. Punt').children,
    }
    const editor = editorOf(documentOf({ ...paragraph(''), children: [text, link, rest] as never }))
    select(editor, [0], 2)
    mark(editor)
    expect(documentIn(editor).root.children).toMatchObject([
      { type: 'obligation', children: [{ text: 'Zie de ' }, { type: 'link', url: 'https://example.org/' }] },
      { type: 'paragraph', children: [{ text: 'erbij. Klaar.' }] },
    ])
  })

  it('takes only the line of a paragraph with line breaks', () => {
    const children = [
      ...paragraph('een').children,
      { type: 'linebreak', version: 1 },
      ...paragraph('twee').children,
    ]
    const editor = editorOf(documentOf({ ...paragraph(''), children: children as never }))
    select(editor, [0], 5)
    mark(editor)
    expect(outline(editor)).toEqual(['een', '{twee}'])
  })

  it('leaves an obligation and a selection over several blocks as they are', () => {
    const editor = editorOf(documentOf(obligation('Een.'), paragraph('Twee.')))
    select(editor, [0], 1)
    expect(mark(editor)).toBe(false)
    editor.update(() => void $getRoot().select(0, 2), { discrete: true })
    expect(mark(editor)).toBe(false)
    expect(outline(editor)).toEqual(['{Een.}', 'Twee.'])
  })
})
