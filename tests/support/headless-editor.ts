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
} from 'lexical'
import type { LexicalEditor, LexicalNode, PointType } from 'lexical'
import { obligationBlock, parseDocument } from '#app/features/editor/document.ts'
import type { RichDocument } from '#app/features/editor/document.ts'
import { EDITOR_NODES } from '#app/features/editor/editor-nodes.tsx'
import { $markSentence } from '#app/features/editor/marking.tsx'
import { registerObligationRules } from '#app/features/editor/obligation-rules.tsx'
import { registerRestrictions } from '#app/features/editor/restrict-content.tsx'

export const ID = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a01'
export const OTHER = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a02'
const UTRECHT = { organisation: '7b1d2c3e-1111-4222-8333-444455556666', name: 'Utrecht' }

export function obligation(wording: string, id = ID) {
  return obligationBlock({
    obligation: id,
    kind: 'decision',
    owners: [UTRECHT],
    term: 'februari 2021',
    wording,
  })
}

/** An editor without a page, with every rule of the real one. */
export function editorOf(document: RichDocument): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: EDITOR_NODES,
    onError: (error) => {
      throw error
    },
  })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(document)))
  registerRichText(editor)
  registerList(editor)
  registerRestrictions(editor)
  registerObligationRules(editor)
  editor.update(() => undefined, { discrete: true })
  return editor
}

export function documentIn(editor: LexicalEditor): RichDocument {
  const result = parseDocument(editor.getEditorState().toJSON())
  if ('objection' in result) throw new Error(result.objection)
  return result.document
}

/** Each block on a line, the marked ones between braces. */
export function outline(editor: LexicalEditor): string[] {
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

/** Selects the letters from `start` to `end` in the block with this path of numbers. */
export function select(editor: LexicalEditor, path: number[], start: number, end = start) {
  editor.update(
    () => {
      const selection = $createRangeSelection()
      $setPoint(selection.anchor, path, start)
      $setPoint(selection.focus, path, end)
      $setSelection(selection)
    },
    { discrete: true },
  )
}

function $setPoint(point: PointType, path: number[], place: number) {
  const block = path.reduce<LexicalNode | null>(
    (node, index) => ($isElementNode(node) ? node.getChildAtIndex(index) : null),
    $getRoot(),
  )
  if (!$isElementNode(block)) throw new Error('no such block')
  let left = place
  for (const text of block.getAllTextNodes()) {
    if (left <= text.getTextContentSize()) return point.set(text.getKey(), left, 'text')
    left -= text.getTextContentSize()
  }
  return point.set(block.getKey(), 0, 'element')
}

export function mark(editor: LexicalEditor): boolean {
  let marked = false
  editor.update(() => void (marked = $markSentence('agreement') !== null), { discrete: true })
  return marked
}

export function press(editor: LexicalEditor, key: 'Backspace' | 'Delete' | 'Enter') {
  editor.update(
    () =>
      key === 'Enter'
        ? editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
        : editor.dispatchCommand(DELETE_CHARACTER_COMMAND, key === 'Backspace'),
    { discrete: true },
  )
}

export function caretBlock(editor: LexicalEditor): string | undefined {
  return editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection)
      ? selection.anchor.getNode().getTopLevelElement()?.getType()
      : undefined
  })
}
