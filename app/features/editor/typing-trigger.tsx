import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor, NodeKey } from 'lexical'
import { useCallback, useEffect, useRef, useState } from 'react'

export type Mark = '/' | '@'
export type Trigger = { node: NodeKey; start: number; mark: Mark; typed: string }

const PATTERNS: Record<Mark, RegExp> = {
  '/': /(?<=^|\s)\/(?<typed>\p{L}{0,20})$/u,
  '@': /(?<=^|[\s(])@(?<typed>[\p{L}’'-]{0,30})$/u,
}

/** The word being typed that begins with the mark, until it is ended, left or dismissed. */
export function useTrigger(editor: LexicalEditor, mark: Mark) {
  const [trigger, setTrigger] = useState<Trigger | null>(null)
  const isOpen = useRef(false)
  const dismissed = useRef('')

  const show = useCallback((found: Trigger | null) => {
    isOpen.current = found !== null
    setTrigger(found)
  }, [])

  useEffect(() => {
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyLeaves }) => {
        const found = editorState.read(() => $findTrigger(mark))
        if (found === null) dismissed.current = ''
        const isNew = found !== null && placeOf(found) !== dismissed.current && dirtyLeaves.size > 0
        show(isNew || isOpen.current ? found : null)
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          show(null)
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor, mark, show])

  const dismiss = useCallback(() => {
    dismissed.current = trigger === null ? '' : placeOf(trigger)
    show(null)
  }, [trigger, show])

  return { trigger, dismiss }
}

/** Takes the mark and the word after it out of the text. */
export function $removeTyped({ node, start, mark, typed }: Trigger): void {
  const text = $getNodeByKey(node)
  if ($isTextNode(text)) text.spliceText(start, mark.length + typed.length, '', true)
}

function $findTrigger(mark: Mark): Trigger | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || selection.anchor.type !== 'text') return null
  const found = PATTERNS[mark].exec(node.getTextContent().slice(0, selection.anchor.offset))
  if (found === null) return null
  return { node: node.getKey(), start: found.index, mark, typed: found.groups?.typed ?? '' }
}

function placeOf({ node, start }: Trigger): string {
  return `${node}:${start}`
}
