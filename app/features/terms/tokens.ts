import { isAbbreviation, monthNumber } from './vocabulary.ts'

/** A word, number or sign of a text, with its place in the original. */
export interface Token {
  /** Lower case, without accents, abbreviation dots and ordinal endings. */
  norm: string
  start: number
  end: number
  /** The number the token consists of, or null. */
  value: number | null
  /** "1e", "2de", "3ste". */
  ordinal: boolean
  /** A date written in figures: "4-11-2020" or "2020-11-04"; its numbers need not exist in a calendar. */
  date: { year: number; month: number; date: number } | null
}

const combining = /[\u0300-\u036f]/g

function foldedChar(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0x300 && code <= 0x36f) return char
  if (code === 0x2018 || code === 0x2019 || code === 0xb4) return "'"
  if (code >= 0x2010 && code <= 0x2015) return '-'
  const plain = char.normalize('NFD')[0] ?? char
  const lower = plain.toLowerCase()
  return lower.length === 1 ? lower : plain
}

/** Lower case without accents, and of the same length, so that places in it are places in the original. */
function fold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    const code = char.charCodeAt(0)
    folded += code < 0x80 ? char.toLowerCase() : foldedChar(char)
  }
  return folded
}

const dotted = String.raw`(?:z\.s\.m|t\.z\.t|n\.t\.b|n\.n\.b|a\.s|j\.l|d\.d|i\.v\.m|n\.a\.v|o\.b\.v|t\.b\.v|m\.i\.v|a\.d\.h\.v|a\.u\.b)\.?(?![a-z])`
const parts = [
  String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2}(?![\d-]))`,
  String.raw`(?<day>\d{1,2}(?:-\d{1,2}-|\.\d{1,2}\.|\/\d{1,2}\/)(?:\d{4}|\d{2})(?![\d-]))`,
  String.raw`(?<dots>${dotted})`,
  String.raw`(?<through>t\/m(?![a-z])|t\.e\.m\.?(?![a-z]))`,
  String.raw`(?<number>\d+(?<decimal>,\d{1,2}(?!\d))?(?<rank>(?:ste|de|e)(?![\p{L}\d]))?)`,
  String.raw`(?<word>'?\p{L}[\p{L}\p{M}\d]*(?:['-][\p{L}\d][\p{L}\p{M}\d]*)*)`,
  String.raw`(?<sign>[^\s])`,
]
const scanner = new RegExp(parts.join('|'), 'gu')

function dateOf(digits: string): Token['date'] {
  const [first = 0, month = 0, last = 0] = digits.split(/[-./]/).map(Number)
  if (/^\d{4}/.test(digits)) return { year: first, month, date: last }
  return { year: last < 100 ? last + 2000 : last, month, date: first }
}

function tokenOf(found: RegExpExecArray, folded: string): Token {
  const { iso, day, dots, through, number, rank, decimal, word, sign } = found.groups ?? {}
  const token: Token = {
    norm: found[0],
    start: found.index,
    end: found.index + found[0].length,
    value: null,
    ordinal: rank !== undefined,
    date: null,
  }
  const digits = iso ?? day
  if (digits !== undefined) token.date = dateOf(digits)
  else if (dots !== undefined) token.norm = dots.replaceAll('.', '')
  else if (through !== undefined) token.norm = 't/m'
  else if (number !== undefined) {
    token.norm = number.slice(0, number.length - (rank?.length ?? 0))
    token.value = Number(decimal === undefined ? token.norm : token.norm.replace(',', '.'))
  } else if (word !== undefined) {
    token.norm = word.replace(combining, '').replace('-reces', 'reces')
    const [head = '', second = ''] = token.norm.split('-', 2)
    if (/^[qhk]\d['-][qhk]?\d/.test(token.norm)) {
      token.norm = token.norm.slice(0, 2)
      token.end = token.start + 2
    }
    if (monthNumber(head) !== null && monthNumber(second) !== null) {
      token.norm = head
      token.end = token.start + word.indexOf('-')
    }
    if (folded.charAt(token.end) === '.' && isAbbreviation(token.norm)) token.end += 1
  } else if (sign === '½') token.norm = 'half'
  return token
}

/** Cuts a text into tokens, in one pass over its characters. */
export function tokenize(text: string): Token[] {
  const folded = fold(text)
  const tokens: Token[] = []
  scanner.lastIndex = 0
  for (let found = scanner.exec(folded); found; found = scanner.exec(folded)) {
    const token = tokenOf(found, folded)
    scanner.lastIndex = token.end
    tokens.push(token)
  }
  return tokens
}
