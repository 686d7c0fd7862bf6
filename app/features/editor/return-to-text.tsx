import { $getSelection, $setSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'

/**
 * Puts the focus and the caret back where they were before a dialog: a browser that focuses the text by itself
 * puts the caret at its start. Call it while the dialog closes.
 */
export function returnToText(editor: LexicalEditor): void {
  const selection = editor.getEditorState().read(() => $getSelection()?.clone() ?? null)
  requestAnimationFrame(() => {
    editor.update(() => $setSelection(selection), { discrete: true })
    editor.focus()
  })
}
