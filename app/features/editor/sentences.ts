export type Span = { start: number; end: number }

const SHORTENED = new Set(
  'art bijv blz ca bv cs dhr dr drs enz evt excl fig gem ing incl ir jl jr lid max mevr min mld mln mr mw nl nr nrs nvt pag prof resp sr st tel vgl vs zgn zie'.split(
    ' ',
  ),
)
const END_OF_SENTENCE = /[.!?…]+["'”’»)\]]*(?=\s)|\n/gu
const CLOSING = /^[.!?…;]*["'”’»)\]]*[.!?…]*/u

/**
 * The sentence around a place in a text, without the white space at its ends. In the white space after a
 * sentence the place belongs to that sentence. Empty (start = end) when there is no word at all.
 */
export function sentenceAround(text: string, place: number): Span {
  let start = 0
  for (const end of [...sentenceEnds(text), text.length]) {
    const next = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0)
    if (place < next || next >= text.length) return trimmed(text, { start, end: Math.max(end, start) })
    start = next
  }
  return trimmed(text, { start, end: text.length })
}

/** What was selected, without the white space at its ends and with the full stop that was just missed. */
export function selectedPart(text: string, { start, end }: Span): Span {
  const part = trimmed(text, { start, end })
  return { start: part.start, end: part.end + (CLOSING.exec(text.slice(part.end))?.[0].length ?? 0) }
}

/** A full stop ends a sentence unless it ends an abbreviation or a number in front of a small letter. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const { 0: mark, index } of text.matchAll(END_OF_SENTENCE)) {
    if (mark === '\n' || !goesOn(text, index, index + mark.length)) ends.push(index + mark.length)
  }
  return ends
}

function goesOn(text: string, stop: number, end: number): boolean {
  const next = /\S/u.exec(text.slice(end))?.[0] ?? ''
  if (/\p{Ll}/u.test(next)) return true
  if (text[stop] !== '.') return false
  const word = /[\p{L}.]+$/u.exec(text.slice(0, stop))?.[0] ?? ''
  return SHORTENED.has(word.toLowerCase()) || /^\p{L}$|^(\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  const before = part.length - part.trimStart().length
  return before === part.length
    ? { start, end: start }
    : { start: start + before, end: start + part.trimEnd().length }
}
