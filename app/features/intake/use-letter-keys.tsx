import { useRef, type KeyboardEvent, type RefObject } from 'react'
import { selectedIn, selectIn, sentencesOf } from './text-selection.ts'

/**
 * Selecting with the keyboard in a letter that has the focus: arrows walk from sentence to sentence, with Shift they take more
 * along, sideways by the word; Enter goes on to marking what is selected.
 */
export function useLetterKeys(
  letter: RefObject<HTMLElement>,
  text: string,
  goOn: () => void,
): (event: KeyboardEvent) => void {
  const at = useRef(-1)
  return (event) => {
    const element = letter.current
    if (!element || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return
    const sentences = sentencesOf(text)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      at.current = Math.max(0, Math.min(sentences.length - 1, at.current + step))
      const sentence = sentences[at.current]
      const before = event.shiftKey ? selectedIn(element, text) : null
      if (sentence)
        selectIn(
          element,
          before ? Math.min(before.startsAt, sentence.startsAt) : sentence.startsAt,
          before && step > 0 ? Math.max(before.endsAt, sentence.endsAt) : sentence.endsAt,
        )
      return
    }
    if (event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault()
      const direction = event.key === 'ArrowRight' ? 'forward' : 'backward'
      document.getSelection()?.modify('extend', direction, 'word')
      return
    }
    if (event.key === 'Enter' && selectedIn(element, text)) {
      event.preventDefault()
      goOn()
    }
  }
}
