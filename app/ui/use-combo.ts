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

export type Combo = ReturnType<typeof useCombo>

/** What a combobox remembers and does: what is typed, which line is active, when a choice is made. */
export function useCombo({ options, chosen, onChoose, multiple }: Choosing) {
  const chosenLabel = multiple ? '' : (options.find(({ value }) => value === chosen[0])?.label ?? '')
  /** `null` while nothing was typed since the last choice: then the field shows the choice. */
  const [typing, setTyping] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [activeIndex, setActiveIndex] = useState(-1)
  const [unresolved, setUnresolved] = useState(false)
  const [announcement, setAnnouncement] = useState('')

  const candidates = multiple ? options.filter(({ value }) => !chosen.includes(value)) : options
  const matching = matchingOptions(candidates, typing ?? '')
  const shown = matching.slice(0, mostLines)
  const active = isOpen ? shown[activeIndex] : undefined

  function close() {
    setOpen(false)
    setActiveIndex(-1)
  }

  function choose(option: ComboOption) {
    onChoose(multiple ? [...chosen, option.value] : [option.value])
    setAnnouncement(`${option.label} gekozen`)
    setTyping(null)
    setUnresolved(false)
    close()
  }

  function type(text: string) {
    setTyping(text)
    setUnresolved(false)
    setAnnouncement('')
    setOpen(true)
    setActiveIndex(text.trim() === '' ? -1 : 0)
    // A choice that is no longer what stands in the field must not be sent.
    if (!multiple && chosen.length > 0) onChoose([])
  }

  function open() {
    setAnnouncement('')
    setOpen(true)
  }

  function leave() {
    close()
    if (typing === null || typing.trim() === '') {
      setTyping(null)
      return
    }
    const meant = meantOption(candidates, typing)
    if (meant) choose(meant)
    else setUnresolved(true)
  }

  function move(step: number) {
    if (!isOpen) open()
    const count = shown.length
    if (count === 0) return
    setActiveIndex((index) => (index < 0 ? (step > 0 ? 0 : count - 1) : (index + step + count) % count))
  }

  /** What a key does to the list, if anything. */
  function actionFor(key: string, alt: boolean): (() => void) | undefined {
    if (key === 'ArrowUp' && alt) return close
    if (key === 'ArrowDown') return () => move(1)
    if (key === 'ArrowUp') return () => move(-1)
    if (key === 'Enter' && isOpen) return active ? () => choose(active) : close
    if (key === 'Escape' && isOpen) return close
    if (key === 'Backspace' && multiple && !typing && chosen.length > 0)
      return () => onChoose(chosen.slice(0, -1))
    return undefined
  }

  return {
    shown,
    isCut: matching.length > mostLines,
    active,
    activeIndex,
    isOpen,
    unresolved,
    typed: typing ?? chosenLabel,
    message: isOpen ? countOf(matching.length) : announcement,
    isChosen: (option: ComboOption) => chosen.includes(option.value),
    choose,
    type,
    open,
    leave,
    actionFor,
  }
}

function countOf(count: number) {
  if (count === 0) return 'Niets gevonden'
  return count === 1 ? '1 mogelijkheid' : `${count} mogelijkheden`
}
