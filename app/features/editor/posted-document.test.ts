import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from './document.ts'

function root(...children: unknown[]): unknown {
  return { root: { type: 'root', version: 1, children } }
}

function text(words: string, format = 0) {
  return { type: 'text', version: 1, text: words, format }
}

describe('size', () => {
  it.each([
    ['a text of 10 MB', 'x'.repeat(10_000_000)],
    [
      'a document with 10 MB in one word',
      root({ type: 'paragraph', children: [text('x'.repeat(10_000_000))] }),
    ],
    [
      'a hundred thousand empty nodes',
      root(...Array.from({ length: 100_000 }, () => ({ type: 'paragraph' }))),
    ],
    ['400 kB of emoji', root({ type: 'paragraph', children: [text('😀'.repeat(100_001))] })],
  ])(
    'objects to %s, quickly',
    (_name, untrusted) => {
      expect(parseDocument(untrusted)).toEqual({ objection: expect.stringContaining('te groot') })
    },
    2000,
  )

  it.each(['list', 'link'])('objects to a %s nested ten thousand times', (type) => {
    let node: unknown = text('x')
    for (let n = 0; n < 10_000; n += 1) {
      node =
        type === 'list'
          ? { type, children: [{ type: 'listitem', children: [node] }] }
          : { type, children: [node] }
    }
    const block = type === 'list' ? node : { type: 'paragraph', children: [node] }
    expect(parseDocument(root(block))).toHaveProperty('objection')
  })
})

describe('whatever is posted', () => {
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.anything(),
      fc.record(
        {
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'list',
            'listitem',
            'text',
            'link',
            'linebreak',
            'tab',
            'obligation',
          ),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
          format: fc.oneof(fc.nat(16), fc.anything()),
          url: fc.oneof(fc.webUrl(), fc.string()),
          tag: fc.constantFrom('h1', 'h3', 'h4'),
          listType: fc.constantFrom('bullet', 'number', 'check'),
          obligation: fc.oneof(fc.uuid(), fc.string()),
          kind: fc.constantFrom('agreement', 'commitment', 'decision', 'x'),
          owners: fc.array(fc.record({ organisation: fc.uuid(), name: fc.string() })),
          term: fc.string(),
          children: fc.array(tie('node')),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  }))

  it('never throws, and what was read reads the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(node).map((nodes) => root(...nodes)),
        ),
        (untrusted) => {
          const once = parseDocument(untrusted)
          if ('objection' in once) return
          expect(parseDocument(once.document)).toEqual(once)
          expect(parseDocument(JSON.stringify(once.document))).toEqual(once)
        },
      ),
      { numRuns: 500 },
    )
  })
})
