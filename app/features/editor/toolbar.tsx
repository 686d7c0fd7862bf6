import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from '#app/ui/icon.tsx'
import { $toggleBlocks } from './block-commands.tsx'
import { ASK_LINK, MARK_OBLIGATION } from './editor-commands.tsx'
import type { ObligationKind } from './nodes.ts'
import { OBLIGATION_WORDS } from './obligation-words.ts'
import { ToolbarIcon } from './toolbar-icon.tsx'
import type { ToolbarIconName } from './toolbar-icon.tsx'
import { useToolbarState } from './use-toolbar-state.tsx'

const KINDS: ObligationKind[] = ['agreement', 'commitment', 'decision']

/** A button for all that keys, `/` and `@` do. One stop for Tab; the arrow keys go from button to button. */
export function Toolbar({ label, controls }: { label: string; controls: string }) {
  const [editor] = useLexicalComposerContext()
  const toolbar = useRef<HTMLDivElement>(null)
  const { bold, italic, link, block, canUndo, canRedo } = useToolbarState(editor)
  const inObligation = block === 'obligation'
  const toggle = (kind: 'h3' | 'h4' | 'bullet' | 'number') => editor.update(() => $toggleBlocks(editor, kind))

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
      <div className="toolbar__group">
        {KINDS.map((kind, index) => (
          <button
            key={kind}
            type="button"
            tabIndex={index === 0 ? 0 : -1}
            className="toolbar__button toolbar__button--mark"
            title={`De zin vastleggen als ${OBLIGATION_WORDS[kind].label.toLowerCase()} (Alt+Shift+${OBLIGATION_WORDS[kind].shortcut})`}
            onMouseDown={keepSelection}
            onClick={() => editor.dispatchCommand(MARK_OBLIGATION, kind)}
          >
            <Icon name="plus" />
            {OBLIGATION_WORDS[kind].label}
          </button>
        ))}
      </div>
      <div className="toolbar__group">
        <Tool
          icon="bold"
          name="Vet"
          keys="Ctrl+B"
          on={bold}
          act={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}
        />
        <Tool
          icon="italic"
          name="Cursief"
          keys="Ctrl+I"
          on={italic}
          act={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}
        />
        <Tool icon="link" name="Link" on={link} act={() => editor.dispatchCommand(ASK_LINK, undefined)} />
      </div>
      <div className="toolbar__group">
        <Tool icon="heading" name="Kop" on={block === 'h3'} off={inObligation} act={() => toggle('h3')} />
        <Tool
          icon="subheading"
          name="Tussenkop"
          on={block === 'h4'}
          off={inObligation}
          act={() => toggle('h4')}
        />
        <Tool
          icon="bullets"
          name="Opsomming"
          on={block === 'bullet'}
          off={inObligation}
          act={() => toggle('bullet')}
        />
        <Tool
          icon="numbers"
          name="Genummerde lijst"
          on={block === 'number'}
          off={inObligation}
          act={() => toggle('number')}
        />
      </div>
      <div className="toolbar__group">
        <Tool
          icon="undo"
          name="Ongedaan maken"
          keys="Ctrl+Z"
          off={!canUndo}
          act={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
        />
        <Tool
          icon="redo"
          name="Opnieuw"
          keys="Ctrl+Y"
          off={!canRedo}
          act={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
        />
      </div>
    </div>
  )
}

type ToolProps = {
  icon: ToolbarIconName
  name: string
  keys?: string
  on?: boolean
  off?: boolean
  act: () => void
}

/** One that is off can still be reached, so that the keyboard never loses its place. */
function Tool({ icon, name, keys, on, off = false, act }: ToolProps): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="toolbar__button"
      aria-label={name}
      aria-pressed={on}
      aria-disabled={off || undefined}
      title={keys ? `${name} (${keys})` : name}
      onMouseDown={keepSelection}
      onClick={() => !off && act()}
    >
      <ToolbarIcon name={icon} />
    </button>
  )
}

function keepSelection(event: { preventDefault: () => void }) {
  event.preventDefault()
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

function makeOnlyStop(stop: Element, toolbar: HTMLElement | null) {
  for (const button of toolbar?.querySelectorAll('button') ?? []) button.tabIndex = button === stop ? 0 : -1
}
