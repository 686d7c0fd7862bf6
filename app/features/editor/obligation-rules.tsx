import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor, LexicalNode } from 'lexical'
import { $blockAround, $placeOf, $textIn } from './places.tsx'
import { $isObligationNode, $toParagraph, ObligationNode } from './obligation-node.tsx'

/** What the keys do at the edges of an obligation, and which id it gets. */
export function registerObligationRules(editor: LexicalEditor): () => void {
  const removal = (backward: boolean) => (backward ? $unmarkAtStart() : $keepNextObligation())
  return mergeRegister(
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        if (!$unmarkAtStart()) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, removal, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DELETE_WORD_COMMAND, removal, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DELETE_LINE_COMMAND, removal, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $paragraphBefore, COMMAND_PRIORITY_HIGH),
    registerOwnIds(editor),
  )
}

/** Backspace at the start of an obligation takes the mark away and joins nothing. */
function $unmarkAtStart(): boolean {
  const caret = $caretInBlock()
  if (caret === null || caret.place > 0 || !$isObligationNode(caret.block)) return false
  $toParagraph(caret.block)
  return true
}

/** Delete at the end of a block does not swallow the obligation after it; an empty block goes itself. */
function $keepNextObligation(): boolean {
  const caret = $caretInBlock()
  if (caret === null || caret.place < caret.length) return false
  const next = $nextBlock(caret.block)
  if (!$isObligationNode(next)) return false
  if (caret.length === 0 && caret.block.getParent()?.is($getRoot())) {
    caret.block.remove()
    next.selectStart()
  }
  return true
}

/** Enter at the start of an obligation makes room before it. */
function $paragraphBefore(): boolean {
  const caret = $caretInBlock()
  if (caret === null || caret.place > 0 || caret.length === 0 || !$isObligationNode(caret.block)) return false
  caret.block.insertBefore($createParagraphNode())
  return true
}

function $caretInBlock() {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const block = $blockAround(selection.anchor.getNode())
  if (block === null) return null
  return { block, place: $placeOf(block, selection.anchor), length: $textIn(block).length }
}

function $nextBlock(block: LexicalNode): LexicalNode | null {
  let node: LexicalNode | null = block
  while (node !== null && node.getNextSibling() === null) node = node.getParent()
  return node?.getNextSibling() ?? null
}

/**
 * A new block gets a new id, a pasted one too: it keeps its id only when this editor had that obligation and
 * has it no longer, so that cutting and pasting moves it.
 */
function registerOwnIds(editor: LexicalEditor): () => void {
  const known = new Set(
    editor.getEditorState().read(() => $obligations().map((node) => node.getFields().obligation)),
  )
  return editor.registerNodeTransform(ObligationNode, (node) => {
    const before = editor.getEditorState().read(() => $getNodeByKey(node.getKey()) !== null)
    const fields = node.getFields()
    const isTaken = $obligations().some(
      (other) => !other.is(node) && other.getFields().obligation === fields.obligation,
    )
    if (!before && (isTaken || !known.has(fields.obligation))) {
      node.setFields({ ...fields, obligation: crypto.randomUUID() })
    }
    known.add(node.getFields().obligation)
  })
}

function $obligations(): ObligationNode[] {
  return $getRoot().getChildren().filter($isObligationNode)
}
