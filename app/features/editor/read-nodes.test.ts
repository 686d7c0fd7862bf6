import { describe, expect, it } from 'vitest'
import {
  documentOf,
  emptyDocument,
  obligationBlock,
  obligationsIn,
  paragraph,
  parseDocument,
  textOf,
} from './document.ts'
import type { RichDocument } from './document.ts'

const FIRST = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a01'
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

function root(...children: unknown[]): unknown {
  return { root: { type: 'root', version: 1, children } }
}

function text(words: string, format = 0) {
  return { type: 'text', version: 1, text: words, format }
}

function parsed(untrusted: unknown): RichDocument {
  const result = parseDocument(untrusted)
  if ('objection' in result) throw new Error(result.objection)
  return result.document
}

function inParagraph(...children: unknown[]) {
  const block = parsed(root({ type: 'paragraph', version: 1, children })).root.children[0]
  return block?.type === 'paragraph' ? block.children : null
}

describe('reading what was posted', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['an array', []],
    ['text that is no JSON', '{"root":'],
    ['no root', {}],
    ['a root that is text', { root: 'root' }],
    ['a root of another type', { root: { type: 'paragraph', children: [] } }],
    ['children that are no list', { root: { type: 'root', children: { length: 3 } } }],
    ['an inherited root', Object.create({ root: { type: 'root', children: 1 } })],
  ])('objects to %s', (_name, untrusted) => {
    expect(parseDocument(untrusted)).toEqual({ objection: expect.stringContaining('niet goed overgekomen') })
  })

  it('reads JSON text and objects alike', () => {
    const document = documentOf(paragraph('een'))
    expect(parseDocument(JSON.stringify(document))).toEqual({ document })
    expect(parseDocument(document)).toEqual({ document })
  })

  it.each([
    ['unknown blocks', { type: 'table', children: [{ type: 'paragraph', children: [text('x')] }] }],
    ['numbers', 7],
    ['null', null],
    ['nested arrays', [[{ type: 'paragraph' }]]],
    ['inline nodes outside a block', text('x')],
    ['an empty list', { type: 'list', listType: 'bullet', children: [{ type: 'paragraph' }] }],
  ])('drops %s', (_name, node) => {
    expect(parsed(root(node))).toEqual(emptyDocument())
  })

  it.each([
    ['unknown inline nodes', { type: 'image', src: 'https://example.org/x.png' }],
    ['blocks inside blocks', { type: 'paragraph', children: [text('x')] }],
    ['text that is no text', { type: 'text', text: { toString: 'x' } }],
    ['empty text', text('')],
    ['a link around nothing', { type: 'link', url: 'https://example.org', children: [] }],
  ])('drops %s from a paragraph', (_name, node) => {
    expect(inParagraph(node)).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/beheer',
    'https:',
    'https://exa mple.org',
    'http://[',
    '',
    null,
    { href: 'https://example.org' },
  ])('makes plain text of a link to %j', (url) => {
    expect(inParagraph(text('zie '), { type: 'link', url, children: [text('hier')] })).toEqual([
      text('zie hier'),
    ])
  })

  it('makes plain text of a link of more than 2,000 characters', () => {
    const url = `https://example.org/${'x'.repeat(2000)}`
    expect(inParagraph({ type: 'link', url, children: [text('hier')] })).toEqual([text('hier')])
  })

  it.each(['https://example.org/a?b=c', 'http://example.org', 'mailto:bureau@example.org'])(
    'keeps a link to %s without anything else on it',
    (url) => {
      const posted = { type: 'link', url, target: '_top', rel: 'x', onclick: 'x', children: [text('hier')] }
      expect(inParagraph(posted)).toEqual([{ type: 'link', version: 1, url, children: [text('hier')] }])
    },
  )

  it('keeps bold and italic and no other letters or styles', () => {
    const posted = { ...text('x', 1 | 2 | 4 | 8 | 16), style: 'position:fixed', mode: 'token', detail: 3 }
    expect(inParagraph(posted)).toEqual([text('x', 3)])
    expect(inParagraph({ ...text('x'), format: 'bold' })).toEqual([text('x')])
  })

  it('joins neighbouring text, keeps emoji, and drops what no database takes', () => {
    expect(
      inParagraph(text('a\u0000\u0007'), text('👩‍👩‍👧 é'), text('\ud83d'), { type: 'tab' }, text('b\nc')),
    ).toEqual([text('a👩‍👩‍👧 é\ufffd b c')])
  })

  it('keeps headings at the two levels of a verslag', () => {
    const tags = ['h1', 'h3', 'h4', 'h6', 'script'].map((tag) => ({
      type: 'heading',
      tag,
      children: [text('x')],
    }))
    expect(parsed(root(...tags)).root.children.map((block) => 'tag' in block && block.tag)).toEqual([
      'h3',
      'h3',
      'h4',
      'h4',
      'h3',
    ])
  })

  it('lifts list items that nest deeper than four levels and loses none of their words', () => {
    const nest = (depth: number): unknown => ({
      type: 'list',
      listType: 'number',
      children: [
        { type: 'listitem', children: [text(`niveau ${depth}`)] },
        ...(depth < 7 ? [{ type: 'listitem', children: [nest(depth + 1)] }] : []),
      ],
    })
    const document = parsed(root(nest(1)))
    expect(textOf(document).split('\n')).toHaveLength(7)
    expect(JSON.stringify(document).match(/"list"/g)).toHaveLength(4)
  })

  it('takes words and a list in one item apart', () => {
    const inner = {
      type: 'list',
      listType: 'bullet',
      children: [{ type: 'listitem', children: [text('b')] }],
    }
    const outer = { ...inner, children: [{ type: 'listitem', children: [text('a'), inner] }] }
    expect(textOf(parsed(root(outer)))).toBe('a\nb')
    expect(parsed(root(outer))).toEqual(parsed(parsed(root(outer))))
  })

  it('pollutes no prototype', () => {
    parsed(
      `{"root":{"type":"root","children":[{"type":"paragraph","__proto__":{"vuil":1},"constructor":{"prototype":{"vuil":1}},"children":[]}],"__proto__":{"vuil":1}}}`,
    )
    expect('vuil' in {}).toBe(false)
    expect(JSON.stringify(parsed(root({ type: 'paragraph', ['__proto__']: { vuil: 1 } })))).not.toContain(
      'vuil',
    )
  })
})

describe('obligations in what was posted', () => {
  const good = obligation(FIRST, 'Utrecht levert aan.')

  it.each([
    ['an id that is no UUID', { ...good, obligation: '1 or 1=1' }],
    ['an unknown kind', { ...good, kind: 'motion' }],
    ['an owner without id', { ...good, owners: [{ name: 'Utrecht' }] }],
    ['an owner without name', { ...good, owners: [{ ...UTRECHT, name: ' ' }] }],
    [
      'a hundred owners',
      {
        ...good,
        owners: Array.from({ length: 100 }, (_, n) => ({
          organisation: FIRST.replace(/../, String(n + 10).slice(-2)),
          name: 'x',
        })),
      },
    ],
    ['an endless term', { ...good, term: 'x'.repeat(301) }],
  ])('objects to %s', (_name, block) => {
    expect(parseDocument(root(block))).toEqual({ objection: expect.any(String) })
  })

  it('objects to one obligation that stands there twice, whatever the case of its id', () => {
    expect(parseDocument(root(good, { ...good, obligation: FIRST.toUpperCase() }))).toEqual({
      objection: expect.stringContaining('twee keer'),
    })
  })

  it('objects to wording of more than 10,000 characters', () => {
    expect(parseDocument(root(obligation(FIRST, 'x'.repeat(10_000))))).toHaveProperty('document')
    expect(parseDocument(root(obligation(FIRST, 'x'.repeat(10_001))))).toEqual({
      objection: expect.stringContaining('te lang'),
    })
  })

  it('counts an owner once and takes a term and a wording that are not there yet', () => {
    const block = {
      ...good,
      owners: [UTRECHT, { ...UTRECHT, name: 'Gemeente Utrecht' }],
      term: null,
      children: [],
    }
    expect(obligationsIn(parsed(root(block)))).toEqual([
      { obligation: FIRST, kind: 'agreement', owners: [UTRECHT], term: '', wording: '' },
    ])
  })
})
