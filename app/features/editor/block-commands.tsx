import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { $isObligationNode } from './obligation-node.tsx'
import { $blockAround } from './places.tsx'

export type BlockKind = 'paragraph' | 'h3' | 'h4' | 'bullet' | 'number' | 'obligation'

/** The sort of block the selection begins in. */
export function $blockKind(): BlockKind {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $blockAround(selection.anchor.getNode()) : null
  if ($isObligationNode(block)) return 'obligation'
  if ($isHeadingNode(block)) return block.getTag() === 'h4' ? 'h4' : 'h3'
  const list = block?.getParent()
  if ($isListNode(list)) return list.getListType() === 'number' ? 'number' : 'bullet'
  return 'paragraph'
}

/** Makes the selected blocks of this sort, or paragraphs again when they are. Obligations stay what they are. */
export function $toggleBlocks(editor: LexicalEditor, kind: 'h3' | 'h4' | 'bullet' | 'number'): void {
  const selection = $getSelection()
  const touched = $isRangeSelection(selection) ? selection.getNodes().map($blockAround) : []
  if (touched.length === 0 || touched.some($isObligationNode)) return
  const isAlready = $blockKind() === kind
  if (kind === 'h3' || kind === 'h4') {
    $setBlocksType(selection, () => (isAlready ? $createParagraphNode() : $createHeadingNode(kind)))
  } else if (isAlready) {
    editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
  } else {
    const insert = kind === 'number' ? INSERT_ORDERED_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND
    editor.dispatchCommand(insert, undefined)
  }
}
