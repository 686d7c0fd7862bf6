import { useState } from 'react'
import type { ComboOption } from './combo-filter.ts'
import { matchingOptions, meantOption } from './combo-filter.ts'

/** More lines than this are not read by anybody; typing makes the list shorter. */
const mostLines = 200

type Choosing = {
  options: ComboOption[]
  chosen: string[]
  onChoose: (values: string[]) => void
  multiple: boolean
}

type Memory = ReturnType<typeof useMemory>
type Lines = ReturnType<typeof linesOf>
type Acts = ReturnType<typeof actsOn>

export type Combo = ReturnType<typeof useCombo>

/** What a combobox shows and does: what is typed, which line is active, when a choice is made. */
export function useCombo(choosing: Choosing) {
  const memory = useMemory()
  const lines = linesOf(choosing, memory)
  const acts = actsOn(choosing, memory, lines)
  const chosenLabel = choosing.options.find(({ value }) => value === choosing.chosen[0])?.label ?? ''
  return {
    ...lines,
    ...acts,
    activeIndex: memory.activeIndex,
    isOpen: memory.isOpen,
    unresolved: memory.unresolved,
    typed: memory.typing ?? (choosing.multiple ? '' : chosenLabel),
    message: memory.isOpen ? countOf(lines.count) : memory.announcement,
    isChosen: (option: ComboOption) => choosing.chosen.includes(option.value),
    actionFor: (key: string, alt: boolean) => actionFor(key, alt, { choosing, memory, lines, acts }),
  }
}

function useMemory() {
  /** `null` while nothing was typed since the last choice: then the field shows the choice. */
  const [typing, setTyping] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [activeIndex, setActiveIndex] = useState(-1)
  const [unresolved, setUnresolved] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  return {
    ...{ typing, setTyping, isOpen, setOpen, activeIndex, setActiveIndex },
    ...{ unresolved, setUnresolved, announcement, setAnnouncement },
  }
}

function linesOf({ options, chosen, multiple }: Choosing, { typing, isOpen, activeIndex }: Memory) {
  const candidates = multiple ? options.filter(({ value }) => !chosen.includes(value)) : options
  const matching = matchingOptions(candidates, typing ?? '')
  const shown = matching.slice(0, mostLines)
  const active = isOpen ? shown[activeIndex] : undefined
  return { candidates, shown, active, count: matching.length, isCut: matching.length > mostLines }
}

function actsOn({ chosen, onChoose, multiple }: Choosing, memory: Memory, { candidates, shown }: Lines) {
  function open() {
    memory.setAnnouncement('')
    memory.setOpen(true)
  }
  function close() {
    memory.setOpen(false)
    memory.setActiveIndex(-1)
  }
  function choose(option: ComboOption) {
    onChoose(multiple ? [...chosen, option.value] : [option.value])
    memory.setAnnouncement(`${option.label} gekozen`)
    memory.setTyping(null)
    memory.setUnresolved(false)
    close()
  }
  function type(text: string) {
    memory.setTyping(text)
    memory.setUnresolved(false)
    open()
    memory.setActiveIndex(text.trim() === '' ? -1 : 0)
    // A choice that is no longer what stands in the field must not be sent.
    if (!multiple && chosen.length > 0) onChoose([])
  }
  function leave() {
    close()
    const text = memory.typing?.trim()
    if (!text) return memory.setTyping(null)
    const meant = meantOption(candidates, text)
    if (meant) choose(meant)
    else memory.setUnresolved(true)
  }
  function move(step: 1 | -1) {
    open()
    memory.setActiveIndex(neighbour(memory.activeIndex, step, shown.length))
  }
  return { open, close, choose, type, leave, move }
}

type Parts = { choosing: Choosing; memory: Memory; lines: Lines; acts: Acts }

/** What a key does to the list, if anything. */
function actionFor(key: string, alt: boolean, parts: Parts): (() => void) | undefined {
  const { isOpen, typing } = parts.memory
  const { multiple, chosen, onChoose } = parts.choosing
  const { active } = parts.lines
  const { close, choose, move } = parts.acts
  if (key === 'ArrowUp' && alt) return close
  if (key === 'ArrowDown') return () => move(1)
  if (key === 'ArrowUp') return () => move(-1)
  if (key === 'Enter' && isOpen) return active ? () => choose(active) : close
  if (key === 'Escape' && isOpen) return close
  if (key === 'Backspace' && multiple && !typing && chosen.length > 0)
    return () => onChoose(chosen.slice(0, -1))
  return undefined
}

/** The next line, round the ends; -1 when there is none. */
function neighbour(index: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1
  if (index < 0) return step > 0 ? 0 : count - 1
  return (index + step + count) % count
}

function countOf(count: number) {
  if (count === 0) return 'Niets gevonden'
  return count === 1 ? '1 mogelijkheid' : `${count} mogelijkheden`
}
