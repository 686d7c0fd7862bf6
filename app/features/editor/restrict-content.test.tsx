import { $createLinkNode } from '@lexical/link'
import { $createHeadingNode } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, FORMAT_TEXT_COMMAND } from 'lexical'
import type { LexicalEditor, LexicalNode } from 'lexical'
import { describe, expect, it } from 'vitest'
import { editorOf, select } from '#tests/support/headless-editor.ts'
import { documentOf, emptyDocument, paragraph } from './document.ts'

function append(editor: LexicalEditor, $create: () => LexicalNode): string {
  editor.update(() => void $getRoot().clear().append($create()), { discrete: true })
  return JSON.stringify(editor.getEditorState().toJSON())
}

describe('what is put in the text', () => {
  it('shows no other letters and styles than will be kept', () => {
    const editor = editorOf(emptyDocument())
    const shown = append(editor, () => {
      const text = $createTextNode('x')
        .setFormat(1 | 4 | 8)
        .setStyle('color: red')
      return $createParagraphNode().setFormat('center').setIndent(2).append(text)
    })
    expect(shown).toContain('"format":1,')
    expect(shown).not.toMatch(/color|center|"indent":2/)
  })

  it.each([
    ['h1', 'h3'],
    ['h2', 'h3'],
    ['h3', 'h3'],
    ['h4', 'h4'],
    ['h6', 'h4'],
  ] as const)('shows %s as %s', (pasted, kept) => {
    const shown = append(editorOf(emptyDocument()), () =>
      $createHeadingNode(pasted).append($createTextNode('x')),
    )
    expect(shown).toContain(`"tag":"${kept}"`)
  })

  it.each([
    ['https://example.org', 1],
    ['javascript:alert(1)', 0],
  ])('links to %s: %d', (address, links) => {
    const shown = append(editorOf(emptyDocument()), () =>
      $createParagraphNode().append($createLinkNode(address).append($createTextNode('hier'))),
    )
    expect(shown.match(/"type":"link"/g) ?? []).toHaveLength(links)
    expect(shown).toContain('hier')
  })

  it('cannot be underlined by a key', () => {
    const editor = editorOf(documentOf(paragraph('woord')))
    select(editor, [0], 0, 5)
    editor.update(() => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'underline'), { discrete: true })
    expect(JSON.stringify(editor.getEditorState().toJSON())).not.toContain('"format":8')
    editor.update(() => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'), { discrete: true })
    expect(JSON.stringify(editor.getEditorState().toJSON())).toContain('"format":1')
  })
})
