import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { $removeTyped, useTrigger } from './typing-trigger.tsx'
import type { Mark } from './typing-trigger.tsx'

export type Choice = { value: string; label: string; note?: string }

type TypingMenuProps = {
  label: string
  mark: Mark
  choicesFor: (typed: string) => Choice[]
  /** Runs in an update of the editor, after the typed word has been taken out. */
  $choose: (value: string) => void
}

/** A menu that opens while a word is typed that begins with the mark. */
export function TypingMenu({ label, mark, choicesFor, $choose }: TypingMenuProps) {
  const [editor] = useLexicalComposerContext()
  const { trigger, dismiss } = useTrigger(editor, mark)
  const [active, setActive] = useState(0)
  const choices = trigger === null ? [] : choicesFor(trigger.typed)
  const current = Math.min(active, choices.length - 1)

  function choose(index: number) {
    const choice = choices[index]
    if (trigger === null || choice === undefined) return
    editor.update(() => {
      $removeTyped(trigger)
      $choose(choice.value)
    })
  }

  useEffect(() => setActive(0), [trigger?.typed])
  useMenuKeys(editor, choices.length > 0, {
    move: (step) => setActive((current + step + choices.length) % choices.length),
    choose: () => choose(current),
    dismiss,
  })

  return (
    <>
      <div role="status" className="visually-hidden">
        {trigger && countOf(choices.length)}
      </div>
      {trigger && choices.length > 0 && (
        <MenuList
          key={`${trigger.node}:${trigger.start}`}
          {...{ editor, label, choices, current }}
          onChoose={choose}
        />
      )}
    </>
  )
}

type MenuListProps = {
  editor: LexicalEditor
  label: string
  choices: Choice[]
  current: number
  onChoose: (index: number) => void
}

function MenuList({ editor, label, choices, current, onChoose }: MenuListProps) {
  const menu = useRef<HTMLUListElement>(null)
  const id = useId()

  useLayoutEffect(() => {
    const place = () => placeAtCaret(menu.current)
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [])
  useNamedMenu(editor, id, current)

  return (
    <ul ref={menu} id={id} role="listbox" aria-label={label} className="typing-menu">
      {choices.map((choice, index) => (
        <li
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === current}
          className={classNames('typing-menu__choice', index === current && 'typing-menu__choice--active')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {choice.label}
          {choice.note && <span className="typing-menu__note"> {choice.note}</span>}
        </li>
      ))}
    </ul>
  )
}

type MenuKeys = { move: (step: 1 | -1) => void; choose: () => void; dismiss: () => void }

function useMenuKeys(editor: LexicalEditor, isOpen: boolean, keys: MenuKeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const taking = (act: (keys: MenuKeys) => void) => (event: KeyboardEvent | null) => {
      event?.preventDefault()
      act(latest.current)
      return true
    }
    return mergeRegister(
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        taking(({ move }) => move(1)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        taking(({ move }) => move(-1)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        taking(({ choose }) => choose()),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        taking(({ dismiss }) => dismiss()),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  }, [editor, isOpen])
}

/** The focus stays in the text, which names the choice that Enter takes. */
function useNamedMenu(editor: LexicalEditor, id: string, active: number) {
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null) return undefined
    root.setAttribute('aria-controls', id)
    root.setAttribute('aria-activedescendant', `${id}-${active}`)
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, active])
}

function placeAtCaret(menu: HTMLElement | null): void {
  const selection = window.getSelection()
  const around = menu?.offsetParent?.getBoundingClientRect()
  if (!menu || !around || !selection || selection.rangeCount === 0) return
  const caret = selection.getRangeAt(0).getBoundingClientRect()
  const left = Math.min(caret.left - around.left, around.width - menu.offsetWidth - 8)
  menu.style.left = `${Math.max(8, left)}px`
  menu.style.top = `${caret.bottom - around.top + 4}px`
}

function countOf(count: number): string {
  if (count === 0) return 'Niets gevonden'
  return count === 1 ? '1 keuze' : `${count} keuzes, kies met de pijltoetsen en Enter`
}
