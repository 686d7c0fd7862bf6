import { type Line, nextFilled, plain } from './lines.ts'

export interface Signature {
  /** Index of its first line, and the first behind it. */
  from: number
  next: number
  name: string | null
  post: string | null
}

const post =
  /^(?:(?:mede )?namens )?de (?:minister|staatssecretaris|minister-president|viceminister-president)\b/i
const personName =
  /^(?:(?:drs|dr|mr|ir|ing|prof|mw|dhr|de heer|mevrouw)\.? )*(?:\p{Lu}\.? ?(?:\p{Lu}\. ?)*|\p{Lu}[\p{L}'’-]+ )(?:(?:van|der|den|de|ten|ter|in|'t|el|al) ?)*\p{Lu}?[\p{L}'’ .-]{1,40}$/u

function isName(text: string): boolean {
  return text.length < 60 && personName.test(text) && !/\b(?:van|en)$/i.test(text)
}

/** The post may run over two lines; it ends with a comma. */
function postLines(lines: Line[], from: number): { next: number; text: string } {
  let text = plain(lines[from]?.text ?? '')
  let next = from + 1
  while (!text.includes(',') && next < from + 3 && lines[next]?.text) {
    text = `${text} ${plain(lines[next]?.text ?? '')}`
    next += 1
  }
  return { next, text }
}

function signatureAt(lines: Line[], from: number): Signature | null {
  const first = plain(lines[from]?.text ?? '')
  if (first.length > 160 || !post.test(first) || /[.!?:]$/.test(first.replace(/ [A-Z]\.$/, ''))) return null
  const { next, text } = postLines(lines, from)
  const comma = text.lastIndexOf(',')
  const behind = comma < 0 ? '' : text.slice(comma + 1).trim()
  const isBare = comma < 0 || behind === ''
  const below = isBare ? nextFilled(lines, next) : -1
  const name = isBare ? plain(lines[below]?.text ?? '') : behind
  if (!isName(name) || (isBare && below - next > 8)) return null
  const title = (comma < 0 ? text : text.slice(0, comma)).replace(/^(?:(?:mede )?namens )?de /i, '')
  return { from, next: isBare ? below + 1 : next, name, post: title.trim() }
}

/** Who signed, from the block below the letter: the post, a comma, and the name on the same line or below it. */
export function findSignature(lines: Line[], from: number): Signature | null {
  for (let index = Math.max(from, 0); index < lines.length; index += 1) {
    const found = lines[index]?.text ? signatureAt(lines, index) : null
    if (found) return found
  }
  return null
}

const greeting = /^(?:hoogachtend|met vriendelijke groet)\b/i

/** Where the closing words begin, when they stand right above the signature. */
export function closingFrom(lines: Line[], signature: Signature): number {
  for (let index = signature.from - 1; index >= Math.max(0, signature.from - 4); index -= 1)
    if (greeting.test(lines[index]?.text ?? '')) return index
  return signature.from
}
