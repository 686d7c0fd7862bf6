import { createHeadlessEditor } from '@lexical/headless'
import { registerList } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor, LexicalNode } from 'lexical'
import { describe, expect, it } from 'vitest'
import {
  documentOf,
  heading,
  list,
  obligationBlock,
  obligationsIn,
  paragraph,
  parseDocument,
} from './document.ts'
import type { RichDocument } from './document.ts'
import { EDITOR_NODES } from './editor-nodes.tsx'
import { $markSentence } from './marking.tsx'
import { $createObligationNode } from './obligation-node.tsx'
import { registerObligationRules } from './obligation-rules.tsx'

const ID = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a01'
const OTHER = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a02'
const UTRECHT = { organisation: '7b1d2c3e-1111-4222-8333-444455556666', name: 'Utrecht' }

function obligation(wording: string, id = ID) {
  return obligationBlock({
    obligation: id,
    kind: 'decision',
    owners: [UTRECHT],
    term: 'februari 2021',
    wording,
  })
}

function editorOf(document: RichDocument): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: EDITOR_NODES,
    onError: (error) => {
      throw error
    },
  })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(document)))
  mergeRegister(registerRichText(editor), registerList(editor), registerObligationRules(editor))
  editor.update(() => undefined, { discrete: true })
  return editor
}

function documentIn(editor: LexicalEditor): RichDocument {
  const result = parseDocument(editor.getEditorState().toJSON())
  if ('objection' in result) throw new Error(result.objection)
  return result.document
}

/** Each block on a line, the marked ones between braces. */
function outline(editor: LexicalEditor): string[] {
  const lines = (block: unknown): string[] => {
    const { type, children = [], text = '' } = block as { type: string; children?: unknown[]; text?: string }
    if (type === 'root' || type === 'list') return children.flatMap(lines)
    if (type === 'linebreak') return ['⏎']
    const words = children.flatMap(lines).join('')
    const wrap: Record<string, string> = {
      obligation: `{${words}}`,
      listitem: `- ${words}`,
      heading: `# ${words}`,
    }
    return [text || (wrap[type] ?? words)]
  }
  return lines(documentIn(editor).root)
}

/** Selects the letters from `start` to `end` in the block with this number. */
function select(editor: LexicalEditor, path: number[], start: number, end = start) {
  editor.update(
    () => {
      let block: LexicalNode = $getRoot()
      for (const index of path) {
        const child: LexicalNode | null = $isElementNode(block) ? block.getChildAtIndex(index) : null
        if (child === null) throw new Error('no such block')
        block = child
      }
      const selection = $createRangeSelection()
      for (const [point, place] of [
        [selection.anchor, start],
        [selection.focus, end],
      ] as const) {
        let left = place
        const text = $isElementNode(block)
          ? block.getAllTextNodes().find((node) => {
              if (left <= node.getTextContentSize()) return true
              left -= node.getTextContentSize()
              return false
            })
          : undefined
        if (text) point.set(text.getKey(), left, 'text')
        else point.set(block.getKey(), 0, 'element')
      }
      $setSelection(selection)
    },
    { discrete: true },
  )
}

function mark(editor: LexicalEditor): boolean {
  let marked = false
  editor.update(() => void (marked = $markSentence('agreement') !== null), { discrete: true })
  return marked
}

function press(editor: LexicalEditor, key: 'Backspace' | 'Delete' | 'Enter') {
  editor.update(
    () =>
      key === 'Enter'
        ? editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
        : editor.dispatchCommand(DELETE_CHARACTER_COMMAND, key === 'Backspace'),
    { discrete: true },
  )
}

function caretBlock(editor: LexicalEditor): string | undefined {
  return editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection)
      ? selection.anchor.getNode().getTopLevelElement()?.getType()
      : undefined
  })
}

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
})

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
