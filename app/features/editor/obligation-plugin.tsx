import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getNodeByKey,
  $onUpdate,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor, NodeKey } from 'lexical'
import { useEffect, useState } from 'react'
import { MARK_OBLIGATION, NOTICE } from './editor-commands.tsx'
import { $markSentence, $selectedObligation } from './marking.tsx'
import type { ObligationKind } from './nodes.ts'
import { ObligationDialog } from './obligation-dialog.tsx'
import type { ExplainTerm } from './obligation-dialog.tsx'
import { $isObligationNode, $toParagraph, CHANGE_OBLIGATION } from './obligation-node.tsx'
import type { ObligationFields, ObligationNode } from './obligation-node.tsx'
import { registerObligationRules } from './obligation-rules.tsx'
import { namedIn, OBLIGATION_WORDS, termIn } from './obligation-words.ts'
import type { OwnerOption } from './owner-menu.tsx'
import { returnToText } from './return-to-text.tsx'

/** A button that was pressed gets the focus back by itself. */
type Asked = { key: NodeKey; fields: ObligationFields; wording: string; byButton: boolean }

/** Marks sentences by command and by key, and asks for owners and term afterwards. */
export function ObligationPlugin({
  owners,
  explainTerm,
}: {
  owners: OwnerOption[]
  explainTerm?: ExplainTerm
}) {
  const [editor] = useLexicalComposerContext()
  const [asked, setAsked] = useState<Asked | null>(null)

  useEffect(() => registerObligationRules(editor), [editor])
  useEffect(() => registerMarking(editor, setAsked), [editor])

  if (asked === null) return null
  const close = () => {
    setAsked(null)
    if (!asked.byButton) returnToText(editor)
  }
  const change = ($change: (node: ObligationNode) => void) => {
    const $run = () => {
      const node = $getNodeByKey(asked.key)
      if ($isObligationNode(node)) $change(node)
    }
    editor.update($run, { discrete: true })
    close()
  }
  return (
    <ObligationDialog
      facts={withSuggestions(asked, owners)}
      owners={owners}
      explainTerm={explainTerm}
      onSave={(chosen, term) =>
        change((node) => node.setFields({ ...node.getFields(), owners: chosen, term }))
      }
      onUnmark={() => change($toParagraph)}
      onClose={close}
    />
  )
}

function registerMarking(editor: LexicalEditor, ask: (asked: Asked) => void): () => void {
  // Before the update is done, the editor would take the selection back from the field that has the focus.
  const $ask = (node: ObligationNode, byButton = false) => {
    const wording = node.getTextContent().trim()
    const asked = { key: node.getKey(), fields: node.getFields(), wording, byButton }
    $onUpdate(() => ask(asked))
  }
  const $mark = (kind: ObligationKind) => {
    const around = $selectedObligation()
    const marked = around ?? $markSentence(kind)
    if (marked === null)
      editor.dispatchCommand(NOTICE, 'Zet de cursor in een zin, of selecteer woorden binnen één alinea.')
    else if (around !== null || marked.getTextContent().trim() !== '') $ask(marked)
    return true
  }
  return mergeRegister(
    editor.registerCommand(MARK_OBLIGATION, $mark, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(
      CHANGE_OBLIGATION,
      (key) => {
        const node = $getNodeByKey(key)
        if ($isObligationNode(node) && editor.isEditable()) $ask(node, true)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const kind = kindOfShortcut(event)
        if (kind === null) return false
        event.preventDefault()
        return $mark(kind)
      },
      COMMAND_PRIORITY_NORMAL,
    ),
  )
}

/** Alt+Shift and a letter: Ctrl+Alt is AltGr on Dutch keyboards, and Alt changes the letter on others. */
function kindOfShortcut(event: KeyboardEvent): ObligationKind | null {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace('Key', '')
  const kinds = ['agreement', 'commitment', 'decision'] as const
  return kinds.find((kind) => OBLIGATION_WORDS[kind].shortcut === letter) ?? null
}

/** What is not filled in yet is taken from the words of the sentence, for the user to keep or to change. */
function withSuggestions({ fields, wording }: Asked, options: OwnerOption[]) {
  const named = namedIn(wording, options).map(({ id, name }) => ({ organisation: id, name }))
  const owners = fields.owners.length > 0 ? fields.owners : named
  return { kind: fields.kind, owners, term: fields.term || termIn(wording), wording }
}
