import { type Line, plain } from './lines.ts'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const sources =
  /^(?:kamerstuk|handelingen|zie |<?https?:|www\.|tk[ -]|ek[ -]|brief |bijlage|stcrt|stb|motie|idem|ibid|aanhangsel)/i

/** The number that raised figures write. */
function raisedNumber(figures: string): number {
  return Number([...figures].map((figure) => raised.indexOf(figure)).join(''))
}

export interface NoteLines {
  number: number
  /** Index of its first line, and the first behind it. */
  from: number
  next: number
  text: string
}

function startOf(
  line: Line,
  expected: number,
  isMarked: (number: number) => boolean,
): [number, string] | null {
  const text = plain(line.text)
  const high = /^([⁰¹²³⁴-⁹]{1,3})\s*(\S.*)$/u.exec(text)
  if (high) return [raisedNumber(high[1] ?? ''), high[2] ?? '']
  const low = /^\[?(\d{1,3})\]?\)?\s+(\S.*)$/.exec(text)
  if (!low || Number(low[1]) !== expected) return null
  const rest = low[2] ?? ''
  return sources.test(rest) || (text.startsWith('[') && isMarked(expected)) ? [expected, rest] : null
}

/** Whether the text carries a mark with this number right behind a word. */
function marksIn(text: string): (number: number) => boolean {
  return (number) => text.includes(`[${number}]`)
}

/** The notes below the text: lines that begin with the mark of a note, in their order. */
export function notesIn(lines: Line[], text: string): NoteLines[] {
  const notes: NoteLines[] = []
  const isMarked = marksIn(text)
  let expected = 1
  lines.forEach((line, index) => {
    const start = startOf(line, expected, isMarked)
    const before = notes.at(-1)
    if (start) {
      notes.push({ number: start[0], from: index, next: index + 1, text: start[1] })
      expected = start[0] + 1
    } else if (before && before.next === index && line.text !== '' && index - before.from < 8) {
      before.next = index + 1
      before.text = `${before.text} ${line.text}`
    }
  })
  return notes
}

export interface Mark {
  number: number
  start: number
  end: number
}

/**
 * The mark of a note at this place of the text, or null. Figures on the line count only for the note that is next; where
 * that note does not stand below the text, only between two sentences.
 */
export function markAt(text: string, at: number, expected: number, isKnown: boolean): Mark | null {
  const char = text.charAt(at)
  if (raised.includes(char) && char !== '') {
    let end = at + 1
    while (end < text.length && raised.includes(text.charAt(end))) end += 1
    return /(?:^|\W)[ckm]?m$/.test(text.slice(Math.max(0, at - 3), at))
      ? null
      : { number: raisedNumber(text.slice(at, end)), start: at, end }
  }
  const figures = [`[${expected}]`, String(expected)].find((mark) => text.startsWith(mark, at))
  if (!figures || !/[\p{Ll}.,;:)'’”"?!]$/u.test(text.slice(Math.max(0, at - 1), at))) return null
  if (/[.,]$/.test(text.slice(0, at).slice(-1)) && /\d/.test(text.charAt(at - 2))) return null
  const behind = text.charAt(at + figures.length)
  const isBetween =
    /[.?!'’”"]/.test(text.charAt(at - 1)) &&
    /^(?:$|\s*\n|\s+\p{Lu})/u.test(text.slice(at + figures.length, at + figures.length + 4))
  return (isKnown && (behind === '' || /[\s.,;)]/.test(behind))) || isBetween
    ? { number: expected, start: at, end: at + figures.length }
    : null
}
