import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Icon } from '#app/ui/icon.tsx'
import { $toggleBlocks } from './block-commands.tsx'
import { insertFootnote } from './insert-footnote.tsx'
import { ASK_LINK, MARK_OBLIGATION } from './editor-commands.tsx'
import type { ObligationKind } from './nodes.ts'
import { OBLIGATION_WORDS } from './obligation-words.ts'
import { keepSelection, ToolButton } from './tool-button.tsx'
import { useToolbarState } from './use-toolbar-state.tsx'
import type { ToolbarState } from './use-toolbar-state.tsx'

const KINDS: ObligationKind[] = ['agreement', 'commitment', 'decision']
const BLOCKS = [
  { kind: 'h3', icon: 'heading', name: 'Kop' },
  { kind: 'h4', icon: 'subheading', name: 'Tussenkop' },
  { kind: 'bullet', icon: 'bullets', name: 'Opsomming' },
  { kind: 'number', icon: 'numbers', name: 'Genummerde lijst' },
] as const

/** A button for all that keys, `/` and `@` do. One stop for Tab; the arrow keys go from button to button. */
export function Toolbar({ label, controls, marks }: { label: string; controls: string; marks: boolean }) {
  const [editor] = useLexicalComposerContext()
  const toolbar = useRef<HTMLDivElement>(null)
  const state = useToolbarState(editor)

  return (
    <div
      ref={toolbar}
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      className="toolbar"
      onKeyDown={(event) => moveFocus(event, toolbar.current)}
      onFocus={(event) => makeOnlyStop(event.target, toolbar.current)}
    >
      {marks ? <MarkTools editor={editor} /> : <FootnoteTool editor={editor} />}
      <LetterTools editor={editor} state={state} />
      <BlockTools editor={editor} state={state} />
      <HistoryTools editor={editor} state={state} />
    </div>
  )
}

function MarkTools({ editor }: { editor: LexicalEditor }) {
  return (
    <div className="toolbar__group">
      {KINDS.map((kind, index) => (
        <button
          key={kind}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          className="toolbar__button toolbar__button--mark"
          title={titleOf(kind)}
          onMouseDown={keepSelection}
          onClick={() => editor.dispatchCommand(MARK_OBLIGATION, kind)}
        >
          <Icon name="plus" />
          {OBLIGATION_WORDS[kind].label}
        </button>
      ))}
    </div>
  )
}

function FootnoteTool({ editor }: { editor: LexicalEditor }) {
  return (
    <div className="toolbar__group">
      <button
        type="button"
        tabIndex={0}
        className="toolbar__button toolbar__button--mark"
        title="Een voetnoot op deze plek; typ de tekst voor de haak"
        onMouseDown={keepSelection}
        onClick={() => insertFootnote(editor)}
      >
        <Icon name="plus" />
        Voetnoot
      </button>
    </div>
  )
}

type ToolsProps = { editor: LexicalEditor; state: ToolbarState }

function LetterTools({ editor, state: { bold, italic } }: ToolsProps) {
  const format = (letters: 'bold' | 'italic') => editor.dispatchCommand(FORMAT_TEXT_COMMAND, letters)
  return (
    <div className="toolbar__group">
      <ToolButton icon="bold" name="Vet" keys="Ctrl+B" on={bold} act={() => format('bold')} />
      <ToolButton icon="italic" name="Cursief" keys="Ctrl+I" on={italic} act={() => format('italic')} />
      <ToolButton icon="link" name="Link" act={() => editor.dispatchCommand(ASK_LINK, undefined)} />
    </div>
  )
}

function BlockTools({ editor, state: { block } }: ToolsProps) {
  return (
    <div className="toolbar__group">
      {BLOCKS.map(({ kind, ...tool }) => (
        <ToolButton
          key={kind}
          {...tool}
          on={block === kind}
          off={block === 'obligation'}
          act={() => editor.update(() => $toggleBlocks(editor, kind))}
        />
      ))}
    </div>
  )
}

function HistoryTools({ editor, state: { canUndo, canRedo } }: ToolsProps) {
  const undo = () => editor.dispatchCommand(UNDO_COMMAND, undefined)
  const redo = () => editor.dispatchCommand(REDO_COMMAND, undefined)
  return (
    <div className="toolbar__group">
      <ToolButton icon="undo" name="Ongedaan maken" keys="Ctrl+Z" off={!canUndo} act={undo} />
      <ToolButton icon="redo" name="Opnieuw" keys="Ctrl+Y" off={!canRedo} act={redo} />
    </div>
  )
}

function titleOf(kind: ObligationKind): string {
  const { label, shortcut } = OBLIGATION_WORDS[kind]
  return `De zin vastleggen als ${label.toLowerCase()} (Alt+Shift+${shortcut})`
}

function moveFocus(event: KeyboardEvent, toolbar: HTMLElement | null) {
  const buttons = [...(toolbar?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
  const place = places[event.key]
  if (place === undefined || at < 0) return
  event.preventDefault()
  buttons.at(place % buttons.length)?.focus()
}

/** Outside React, for which the first button is the stop as long as none has had the focus. */
function makeOnlyStop(stop: Element, toolbar: HTMLElement | null) {
  for (const button of toolbar?.querySelectorAll('button') ?? []) button.tabIndex = button === stop ? 0 : -1
}
