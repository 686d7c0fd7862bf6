import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LetterBlock } from './letter-facts.ts'
import { renewLetter, wordsOfBlock } from './renew-letter.ts'

const block = (key: string, text = key): LetterBlock => ({ key, type: 'paragraph', text })
const renew = (document: string[], before: LetterBlock[], after: LetterBlock[]) => {
  const { blocks, offered } = renewLetter(
    document.map((text) => ({ text })),
    before,
    after,
  )
  return {
    text: blocks.map((one) => (one.kind === 'kept' ? one.block.text : wordsOfBlock(one.to))),
    offered: offered.flatMap(({ now }) => (now ? [wordsOfBlock(now)] : [])),
  }
}

describe('a letter is renewed', () => {
  test.each<[string, string[], LetterBlock[], LetterBlock[], { text: string[]; offered: string[] }]>([
    [
      'where nothing was typed',
      ['a', 'b'],
      [block('a'), block('b')],
      [block('a', 'A'), block('b')],
      { text: ['A', 'b'], offered: [] },
    ],
    [
      'around what was typed',
      ['a', 'mine', 'b'],
      [block('a'), block('b')],
      [block('a', 'A'), block('b', 'B')],
      { text: ['A', 'mine', 'B'], offered: [] },
    ],
    [
      'without touching a changed block',
      ['a, but better'],
      [block('a')],
      [block('a', 'A')],
      { text: ['a, but better'], offered: ['A'] },
    ],
    [
      'without bringing back what was taken out',
      ['b'],
      [block('a'), block('b')],
      [block('a'), block('b')],
      { text: ['b'], offered: [] },
    ],
    [
      'with what is new behind what it follows',
      ['a', 'b'],
      [block('a'), block('b')],
      [block('a'), block('n'), block('b')],
      { text: ['a', 'n', 'b'], offered: [] },
    ],
    [
      'without what there is no more to tell of',
      ['a', 'b'],
      [block('a'), block('b')],
      [block('b')],
      { text: ['b'], offered: [] },
    ],
    ['from nothing', [], [], [block('a'), block('b')], { text: ['a', 'b'], offered: [] }],
    [
      'where two blocks say the same',
      ['x', 'x'],
      [block('a', 'x'), block('b', 'x')],
      [block('a', 'A'), block('b', 'B')],
      { text: ['A', 'B'], offered: [] },
    ],
  ])('%s', (_name, document, before, after, expected) => {
    expect(renew(document, before, after)).toEqual(expected)
  })

  const text = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const blocks = fc.uniqueArray(
    fc.record({ key: fc.constantFrom('1', '2', '3', '4'), type: fc.constant('paragraph' as const), text }),
    { selector: ({ key }) => key, maxLength: 4 },
  )
  const typed = fc.array(fc.constantFrom('typed', 'more typed'), { maxLength: 3 })

  test('and nothing that was typed is lost', () => {
    fc.assert(
      fc.property(blocks, blocks, typed, (before, after, mine) => {
        const document = [...before.map(wordsOfBlock), ...mine]
        const renewed = renew(document, before, after)
        expect(renewed.text.filter((one) => one.includes('typed'))).toEqual(mine)
      }),
    )
  })

  test('once: renewing again changes nothing', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const once = renew(before.map(wordsOfBlock), before, after)
        expect(renew(once.text, after, after).text).toEqual(once.text)
      }),
    )
  })

  test('and what the register says is in the letter, offered, or was taken out before', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const { text: now, offered } = renew(before.map(wordsOfBlock), before, after)
        expect([...now, ...offered].sort()).toEqual(after.map(wordsOfBlock).sort())
      }),
    )
  })
})
