import type { KeyboardEvent } from 'react'

const acts: Record<string, string> = { a: 'accept', r: 'reject', w: 'change', o: 'reconsider' }

/**
 * Going through the proposals with single keys, while the focus is among them: j and k (or the arrows, on a proposal itself) go
 * to the next and the one before, a accepts, r rejects, w changes, o decides again.
 */
export function onPassageKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const target = event.target as HTMLElement
  if (target.closest('input, textarea, select')) return
  const card = target.closest<HTMLElement>('[data-passage]')
  if (!card) return
  const onCard = target === card
  const { key } = event
  if (key === 'j' || (onCard && key === 'ArrowDown')) return go(event, card, 1)
  if (key === 'k' || (onCard && key === 'ArrowUp')) return go(event, card, -1)
  const act = acts[key]
  const control = act && card.querySelector<HTMLElement>(`[data-act="${act}"] :is(button, a)`)
  if (!control) return
  event.preventDefault()
  control.click()
}

function go(event: KeyboardEvent<HTMLElement>, card: HTMLElement, step: number): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-passage]')]
  const next = cards[cards.indexOf(card) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
