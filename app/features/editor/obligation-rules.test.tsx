import { $getRoot } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import {
  caretBlock,
  documentIn,
  editorOf,
  ID,
  obligation,
  OTHER,
  outline,
  press,
  select,
} from '#tests/support/headless-editor.ts'
import { documentOf, obligationsIn, paragraph } from './document.ts'
import { $createObligationNode } from './obligation-node.tsx'

describe('keys at an obligation', () => {
  it('Backspace at its start takes the mark away and joins nothing', () => {
    const editor = editorOf(documentOf(paragraph('voor'), obligation('Een.'), paragraph('na')))
    select(editor, [1], 0)
    press(editor, 'Backspace')
    expect(outline(editor)).toEqual(['voor', 'Een.', 'na'])
    press(editor, 'Backspace')
    expect(outline(editor)).toEqual(['voorEen.', 'na'])
  })

  it('Backspace in an empty one takes the mark away', () => {
    const editor = editorOf(documentOf(paragraph('voor'), obligation('')))
    select(editor, [1], 0)
    press(editor, 'Backspace')
    expect(outline(editor)).toEqual(['voor', ''])
    expect(caretBlock(editor)).toBe('paragraph')
  })

  it('Delete before it joins nothing, and takes an empty paragraph away', () => {
    const editor = editorOf(documentOf(paragraph('voor'), obligation('Een.')))
    select(editor, [0], 4)
    press(editor, 'Delete')
    expect(outline(editor)).toEqual(['voor', '{Een.}'])
    const empty = editorOf(documentOf(paragraph(''), obligation('Een.')))
    select(empty, [0], 0)
    press(empty, 'Delete')
    expect(outline(empty)).toEqual(['{Een.}'])
    expect(caretBlock(empty)).toBe('obligation')
  })

  it('Enter at its end makes a paragraph after it, at its start one before it', () => {
    const editor = editorOf(documentOf(obligation('Een. Twee.')))
    select(editor, [0], 10)
    press(editor, 'Enter')
    expect(outline(editor)).toEqual(['{Een. Twee.}', ''])
    expect(caretBlock(editor)).toBe('paragraph')
    select(editor, [0], 0)
    press(editor, 'Enter')
    expect(outline(editor)).toEqual(['', '{Een. Twee.}', ''])
    select(editor, [1], 4)
    press(editor, 'Enter')
    expect(outline(editor)).toEqual(['', '{Een.}', ' Twee.', ''])
  })
})

describe('the id of an obligation', () => {
  function append(editor: LexicalEditor, id: string) {
    editor.update(
      () => {
        const fields = { obligation: id, kind: 'agreement', owners: [], term: '' } as const
        $getRoot().append($createObligationNode({ ...fields, owners: [] }))
      },
      { discrete: true },
    )
  }

  it('is new for a copy and for what comes from elsewhere', () => {
    const editor = editorOf(documentOf(obligation('Een.')))
    append(editor, ID)
    append(editor, OTHER)
    const ids = obligationsIn(documentIn(editor)).map((facts) => facts.obligation)
    expect(ids[0]).toBe(ID)
    expect(new Set([...ids, OTHER]).size).toBe(4)
  })

  it('stays when the obligation is cut and pasted', () => {
    const editor = editorOf(documentOf(obligation('Een.'), paragraph('na')))
    editor.update(() => void $getRoot().getFirstChild()?.remove(), { discrete: true })
    append(editor, ID)
    expect(obligationsIn(documentIn(editor))).toMatchObject([{ obligation: ID }])
  })
})
