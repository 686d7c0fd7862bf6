import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { LinkPlugin as LinkNodesPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { COMMAND_PRIORITY_EDITOR } from 'lexical'
import { useEffect, useId, useRef, useState } from 'react'
import { parseDocument, sameDocument } from './document.ts'
import type { RichDocument } from './document.ts'
import { NOTICE } from './editor-commands.tsx'
import { EDITOR_NODES } from './editor-nodes.tsx'
import { EDITOR_THEME } from './editor-theme.ts'
import { LinkPlugin } from './link-plugin.tsx'
import type { ExplainTerm } from './obligation-dialog.tsx'
import { ObligationPlugin } from './obligation-plugin.tsx'
import { OwnerMenu } from './owner-menu.tsx'
import type { OwnerOption } from './owner-menu.tsx'
import { registerRestrictions } from './restrict-content.tsx'
import { SlashMenu } from './slash-menu.tsx'
import { Toolbar } from './toolbar.tsx'
import { allowedAddress } from './untrusted.ts'
import './rich-text.css'
import './editor.css'

type SectionEditorProps = {
  /** Names the text for who cannot see it: "Verslag bij Financiering". */
  label: string
  /** What to begin with. Give the editor another `key` to begin with something else. */
  document: RichDocument
  /** Who can owe something; without them nothing is marked, and footnotes can be typed: a letter, no minutes. */
  owners?: OwnerOption[]
  /** Told at once of every change of the content. */
  onChange: (document: RichDocument) => void
  /** What a term in words means, as a sentence. */
  explainTerm?: ExplainTerm
  readOnly?: boolean
  onFocus?: () => void
}

/** The text of one topic, in which sentences can be marked as obligations. */
export function SectionEditor(all: SectionEditorProps) {
  const { label, document, readOnly = false, onFocus, owners, ...props } = all
  const placeholder = owners ? MINUTES_PLACEHOLDER : LETTER_PLACEHOLDER
  const [initialConfig] = useState(() => ({
    namespace: 'verslag',
    nodes: EDITOR_NODES,
    theme: EDITOR_THEME,
    editable: !readOnly,
    editorState: JSON.stringify(document),
    onError: (error: Error) => {
      throw error
    },
  }))
  const id = useId()
  return (
    <LexicalComposer initialConfig={initialConfig}>
      <div className="editor" onFocus={onFocus}>
        {!readOnly && <Toolbar label={`Opmaak: ${label}`} controls={id} marks={Boolean(owners)} />}
        <div className="editor__page">
          <RichTextPlugin
            contentEditable={
              <ContentEditable
                id={id}
                className="editor__text rich-text"
                aria-label={label}
                aria-multiline
                aria-placeholder={placeholder}
                placeholder={<p className="editor__placeholder">{placeholder}</p>}
              />
            }
            ErrorBoundary={LexicalErrorBoundary}
          />
          {!readOnly && <SlashMenu marks={Boolean(owners)} />}
          {!readOnly && owners && <OwnerMenu owners={owners} />}
        </div>
        <ListPlugin />
        <LinkNodesPlugin validateUrl={isAllowed} />
        <HistoryPlugin />
        <Changes readOnly={readOnly} document={document} onChange={props.onChange} />
        {owners && <ObligationPlugin owners={owners} explainTerm={props.explainTerm} />}
        <LinkPlugin />
      </div>
    </LexicalComposer>
  )
}

const LETTER_PLACEHOLDER = 'Typ hier de brief. Met / kiest u een kop of een opsomming.'
const MINUTES_PLACEHOLDER =
  'Typ hier het verslag. Met / legt u een afspraak vast, met @ noemt u een organisatie.'

type ChangesProps = Pick<SectionEditorProps, 'document' | 'onChange' | 'readOnly'>

/** Hands on what really changed, and says why a text cannot be kept. */
function Changes({ document, onChange, readOnly }: ChangesProps) {
  const [editor] = useLexicalComposerContext()
  const [objection, setObjection] = useState('')
  const [notice, setNotice] = useState('')
  const kept = useRef(document)
  const tell = useRef(onChange)

  useEffect(() => {
    tell.current = onChange
  })
  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly])
  useEffect(() => registerRestrictions(editor), [editor])
  useEffect(() => {
    return editor.registerCommand(
      NOTICE,
      (words) => {
        setNotice(words)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    )
  }, [editor])
  useEffect(() => {
    return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      const result = parseDocument(editorState.toJSON())
      setObjection('objection' in result ? result.objection : '')
      if ('objection' in result || sameDocument(kept.current, result.document)) return
      kept.current = result.document
      setNotice('')
      tell.current(result.document)
    })
  }, [editor])

  return (
    <>
      <div role="alert">{objection && <p className="editor__objection">{objection}</p>}</div>
      <div role="status">{notice && <p className="editor__notice">{notice}</p>}</div>
    </>
  )
}

function isAllowed(address: string): boolean {
  return allowedAddress(address) !== null
}
