import { createHeadlessEditor } from '@lexical/headless'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentIn, editorOf, obligation } from '#tests/support/headless-editor.ts'
import { documentOf, heading, list, paragraph, parseDocument } from './document.ts'
import { EDITOR_NODES } from './editor-nodes.tsx'

describe('a document in the editor', () => {
  const link = {
    type: 'link' as const,
    version: 1 as const,
    url: 'https://example.org/',
    children: paragraph('hier').children.filter((piece) => piece.type === 'text'),
  }
  const nested = {
    ...list('bullet', ['een']),
    children: [
      ...list('bullet', ['een']).children,
      {
        type: 'listitem' as const,
        version: 1 as const,
        children: [list('number', ['twee', 'drie'])] as [ReturnType<typeof list>],
      },
    ],
  }
  const bold = { type: 'text' as const, version: 1 as const, text: 'vet', format: 1 }
  const lineBreak = { type: 'linebreak' as const, version: 1 as const }

  it.each([
    ['an empty paragraph', documentOf()],
    ['paragraphs', documentOf(paragraph('een'), paragraph(''), paragraph('👩‍👩‍👧 twee'))],
    ['headings', documentOf(heading('een'), heading('twee', 'h4'))],
    ['lists', documentOf(list('bullet', ['een', 'twee']), list('number', ['drie']))],
    ['nested lists', documentOf(nested)],
    [
      'letters, line breaks and links',
      documentOf({
        ...paragraph(''),
        children: [bold, { ...bold, format: 3 }, lineBreak, link, { ...bold, format: 0 }],
      }),
    ],
    ['an obligation', documentOf(obligation('Utrecht levert aan.'))],
    ['an obligation without owner, term or words', documentOf({ ...obligation(''), owners: [], term: '' })],
    ['an obligation with letters and a link', documentOf({ ...obligation(''), children: [bold, link] })],
  ])('comes back as it was: %s', (_name, document) => {
    expect(documentIn(editorOf(document))).toEqual(document)
    expect(parseDocument(document)).toEqual({ document })
  })

  it('takes an obligation that cannot be read as one without id, which is then refused', () => {
    const editor = createHeadlessEditor({ nodes: EDITOR_NODES })
    const state = editor.parseEditorState(
      JSON.stringify(documentOf({ ...obligation('x'), obligation: 'x', owners: 'iedereen' as never })),
    )
    expect(parseDocument(state.toJSON())).toHaveProperty('objection')
  })

  it('comes back as it was, whatever it holds', () => {
    const text = fc.record({
      type: fc.constant('text'),
      text: fc.string({ unit: 'grapheme' }),
      format: fc.nat(3),
    })
    const inline = fc.oneof(
      text,
      fc.constant({ type: 'linebreak' }),
      fc.record({ type: fc.constant('link'), url: fc.webUrl(), children: fc.array(text) }),
    )
    const { items } = fc.letrec((tie) => ({
      items: fc.array(
        fc.record({
          type: fc.constant('listitem'),
          children: fc.oneof({ maxDepth: 3 }, fc.array(inline), fc.tuple(tie('list'))),
        }),
      ),
      list: fc.record({
        type: fc.constant('list'),
        listType: fc.constantFrom('bullet', 'number'),
        children: tie('items'),
      }),
    }))
    const block = fc.oneof(
      fc.record({ type: fc.constantFrom('paragraph', 'heading'), children: fc.array(inline) }),
      fc.record({ type: fc.constant('list'), listType: fc.constant('number'), children: items }),
      fc.record({
        type: fc.constant('obligation'),
        obligation: fc.uuid(),
        kind: fc.constantFrom('agreement', 'commitment', 'decision'),
        owners: fc.array(fc.record({ organisation: fc.uuid(), name: fc.constant('Utrecht') })),
        term: fc.string({ maxLength: 20 }),
        children: fc.array(inline),
      }),
    )
    const editor = createHeadlessEditor({ nodes: EDITOR_NODES })
    fc.assert(
      fc.property(fc.array(block), (children) => {
        const kept = parseDocument({ root: { type: 'root', children } })
        if ('objection' in kept) return
        const state = editor.parseEditorState(JSON.stringify(kept.document))
        expect(parseDocument(state.toJSON())).toEqual(kept)
      }),
    )
  })
})
