import { folded, type Word, wordsOf } from './words.ts'

/** A sentence of the body; places count in the body. */
export interface Sentence {
  start: number
  end: number
  text: string
  /** In lower case without accents, with what is quoted from others blanked out; of the same length. */
  plain: string
  words: Word[]
  /** Number of its paragraph. */
  paragraph: number
  /** The paragraph is an item of a list. */
  item: boolean
}

export interface Paragraph {
  start: number
  end: number
  item: boolean
}

const neverLast = new Set(
  'dhr mevr mw drs mr dr ir ing prof nr nrs blz p art o.a m.b.t t.a.v i.h.k.v n.a.v m.n o.l.v i.s.m i.v.m t.b.v bijv resp ca incl excl vgl evt zgn st stb stcrt jan feb febr mrt apr jun jul aug sept sep okt nov dec d.d dd t/m z.g.n t.g.v a.g.v n.v.t gem tel'.split(
    ' ',
  ),
)
const longest = 1500

/** Whether the full stop at this place ends a sentence, and not an abbreviation or the initial of a name. */
function endsHere(text: string, at: number, to: number): boolean {
  if (text.charAt(at) !== '.') return true
  let from = at
  while (from > 0 && at - from < 12 && /[\p{L}./]/u.test(text.charAt(from - 1))) from -= 1
  const word = text.slice(from, at)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return at + 1 >= to
  return !neverLast.has(word.toLowerCase())
}

const closing = /["'”’)\]]/
const opening = /[\p{Lu}\p{N}"'“‘<[«]/u

function boundaryAt(text: string, at: number, to: number): number | null {
  if (!/[.!?…]/.test(text.charAt(at))) return null
  let next = at + 1
  while (next < to && closing.test(text.charAt(next))) next += 1
  if (next >= to) return next
  if (text.charAt(next) !== ' ') return null
  return opening.test(text.charAt(next + 1)) && endsHere(text, at, to) ? next : null
}

const quotes: [string, string][] = [
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]

/** Blanks out what stands between quotes: it is somebody else's. A sentence that is quoted as a whole stays. */
function withoutQuotes(text: string): string {
  if (!/["'“„«‘]/.test(text)) return text
  let out = ''
  let index = 0
  while (index < text.length) {
    const pair = quotes.find(([open]) => open === text.charAt(index))
    const starts = pair && (index === 0 || /[\s(]/.test(text.charAt(index - 1)))
    const close = starts ? text.indexOf(pair[1], index + 2) : -1
    if (!starts || close < 0 || close - index > 400 || close - index > text.length * 0.8) {
      out += text.charAt(index)
      index += 1
    } else {
      out += '_'.repeat(close - index + 1)
      index = close + 1
    }
  }
  return out
}

function sentence(text: string, start: number, end: number, paragraph: number, item: boolean): Sentence {
  const words = text.slice(start, end)
  const plain = folded(withoutQuotes(words))
  return { start, end, text: words, plain, words: wordsOf(plain), paragraph, item }
}

/** The sentences of a paragraph. One that never ends is cut, so that no text takes more than its length. */
export function sentencesIn(text: string, paragraph: Paragraph, number: number): Sentence[] {
  const found: Sentence[] = []
  let from = paragraph.start
  const push = (to: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, to)))
      found.push(sentence(text, from, to, number, paragraph.item))
  }
  for (let at = from; at < paragraph.end; at += 1) {
    const end = at - from >= longest ? at + 1 : boundaryAt(text, at, paragraph.end)
    if (end === null) continue
    push(end)
    from = text.charAt(end) === ' ' ? end + 1 : end
    at = from - 1
  }
  if (from < paragraph.end) push(paragraph.end)
  return found
}
