/** The numbers in the margin are no words of the letter. */
const skipped = '[data-skip]'

function lengthUpTo(letter: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(letter, 0)
  range.setEnd(node, offset)
  const words = range.cloneContents()
  for (const extra of words.querySelectorAll(skipped)) extra.remove()
  return words.textContent?.length ?? 0
}

export interface Selected {
  quote: string
  startsAt: number
  endsAt: number
}

/** What is selected in a letter, with its place in the text; null where nothing is, or something else. */
export function selectedIn(letter: Element, text: string): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!letter.contains(range.startContainer) || !letter.contains(range.endContainer)) return null
  const from = lengthUpTo(letter, range.startContainer, range.startOffset)
  const to = lengthUpTo(letter, range.endContainer, range.endOffset)
  const words = text.slice(from, to)
  const quote = words.trim()
  if (!quote) return null
  const startsAt = from + words.indexOf(quote)
  return { quote, startsAt, endsAt: startsAt + quote.length }
}

/** Selects a stretch of the letter, as a mouse would. */
export function selectIn(letter: Element, startsAt: number, endsAt: number): void {
  const [start, end] = [placeIn(letter, startsAt), placeIn(letter, endsAt)]
  if (!start || !end) return
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  start.node.parentElement?.scrollIntoView({ block: 'nearest' })
}

function placeIn(letter: Element, at: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT)
  let before = 0
  let last: { node: Node; offset: number } | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(skipped)) continue
    const length = node.textContent?.length ?? 0
    if (at < before + length || (at === before + length && last === null))
      return { node, offset: at - before }
    last = { node, offset: length }
    before += length
  }
  return last
}

/** Where sentences begin and end, as a keyboard walks through them. */
export function sentencesOf(text: string): { startsAt: number; endsAt: number }[] {
  const found: { startsAt: number; endsAt: number }[] = []
  for (const { index, 0: words } of text.matchAll(
    /[^\s](?:(?!\n\s*\n)[^])*?(?:[.!?:](?=\s|$)|(?=\n\s*\n)|$)/g,
  ))
    found.push({ startsAt: index, endsAt: index + words.trimEnd().length })
  return found
}
