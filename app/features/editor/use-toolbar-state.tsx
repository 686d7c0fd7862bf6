import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { $blockKind } from './block-commands.tsx'
import type { BlockKind } from './block-commands.tsx'

type AtCaret = { bold: boolean; italic: boolean; block: BlockKind }

export type ToolbarState = AtCaret & { canUndo: boolean; canRedo: boolean }

const NOTHING: AtCaret = { bold: false, italic: false, block: 'paragraph' }

/** What holds at the caret, and whether there is anything to undo or redo. */
export function useToolbarState(editor: LexicalEditor): ToolbarState {
  const [atCaret, setAtCaret] = useState(NOTHING)
  const [canUndo, setCanUndo] = useState(false)
  const [canRedo, setCanRedo] = useState(false)

  useEffect(() => {
    const telling = (tell: (can: boolean) => void) => (can: boolean) => {
      tell(can)
      return false
    }
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const now = editorState.read($atCaret)
        setAtCaret((before) => (isSame(before, now) ? before : now))
      }),
      editor.registerCommand(CAN_UNDO_COMMAND, telling(setCanUndo), COMMAND_PRIORITY_LOW),
      editor.registerCommand(CAN_REDO_COMMAND, telling(setCanRedo), COMMAND_PRIORITY_LOW),
    )
  }, [editor])

  return { ...atCaret, canUndo, canRedo }
}

function $atCaret(): AtCaret {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return NOTHING
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    block: $blockKind(),
  }
}

function isSame(a: AtCaret, b: AtCaret): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.block === b.block
}
