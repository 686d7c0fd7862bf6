import { $createTextNode, $getRoot, $getSelection, $isRangeSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'

const notation = '[noot: ]'

/** Puts the notation of a footnote behind the caret or the selection; the caret then stands where its text is typed. */
export function insertFootnote(editor: LexicalEditor): void {
  editor.update(
    () => {
      const selected = $getSelection()
      const selection = $isRangeSelection(selected) ? selected : $getRoot().selectEnd()
      const end = selection.isBackward() ? selection.anchor : selection.focus
      const { key, offset, type } = end
      selection.anchor.set(key, offset, type)
      selection.focus.set(key, offset, type)
      const note = $createTextNode(notation)
      selection.insertNodes([note])
      note.select(notation.length - 1, notation.length - 1)
    },
    { onUpdate: () => editor.focus() },
  )
}
