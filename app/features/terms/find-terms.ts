import { addDays, addMonths, type Day } from '#app/shared/day.ts'
import type { Calendar } from './calendar.ts'
import { type Group, groupsIn } from './groups.ts'
import { type Context, norm } from './noun.ts'
import { isReadableDay, readGroup } from './read-term.ts'
import type { Reading } from './reading.ts'
import { type Token, tokenize } from './tokens.ts'

/** A stretch of a text that names a moment, with what it is for. */
export interface FoundTerm {
  /** Offsets in the text; `end` is the first behind it. */
  start: number
  end: number
  reading: Reading
  /** `past`: it looks back ("26 september jl."); `reference`: the date of a letter, a debate or a list. */
  kind: 'term' | 'past' | 'reference'
  /** Short for kind `past`. */
  past: boolean
}

const sentenceEnds = new Set(['.', '?', '!', ';', '•'])
const lookingBack = new Set([
  'heb',
  'heeft',
  'hebben',
  'had',
  'hadden',
  'was',
  'waren',
  'werd',
  'werden',
  'vond',
  'vonden',
  'sprak',
  'spraken',
  'gesproken',
  'ontving',
  'stuurde',
  'bleek',
  'zijn',
  'is',
  'ben',
])
const lookingAhead = new Set([
  'zal',
  'zult',
  'zullen',
  'ga',
  'gaat',
  'gaan',
  'wordt',
  'worden',
  'uiterlijk',
  'streef',
  'streven',
  'verwacht',
  'stuurt',
  'stuur',
  'informeert',
  'informeer',
  'komt',
  'volgt',
])
const weak = new Set(['is', 'zijn', 'ben'])

/** Whether the sentence around each token tells of what has happened. */
function pastSentences(tokens: Token[]): boolean[] {
  const past: boolean[] = []
  let from = 0
  const close = (to: number) => {
    const words = tokens.slice(from, to).map((token) => token.norm)
    const strong = words.some((word) => lookingBack.has(word) && !weak.has(word))
    const participle =
      words.some((word) => weak.has(word)) &&
      words.some((word) => /^(?:ge|be|ver|ont)\p{L}+(?:d|t|en)$/u.test(word))
    const told = (strong || participle) && !words.some((word) => lookingAhead.has(word))
    for (let index = from; index < to; index += 1) past.push(told)
    from = to
  }
  tokens.forEach((token, index) => {
    if (sentenceEnds.has(token.norm)) close(index + 1)
  })
  close(tokens.length)
  return past
}

const dating = new Set(['dd', 'gedateerd', 'datum', 'dagtekening'])

/** Words right before a day that make it the date of a document, a debate or a list. */
function isDating(context: Context, group: Group): boolean {
  const before = norm(context, group.from - 1)
  const first = norm(context, group.from)
  if (dating.has(before) || (norm(context, group.from - 2) === 'datum' && before === ':')) return true
  if (before === 'stand' && first === 'per') return true
  const named = group.pieces[0]?.piece
  return before === 'van' && named?.precision === 'day' && group.pieces.length === 1
}

/** The same words read as a look back: the last time instead of the next. */
function readBack(context: Context, group: Group): Reading {
  const aYearBack = addDays(addMonths(context.saidOn, -12), 1)
  const earlier = groupsIn({
    ...context,
    tokens: context.tokens.slice(group.from, group.next),
    saidOn: aYearBack,
  }).groups[0]
  const earlierContext = {
    ...context,
    tokens: context.tokens.slice(group.from, group.next),
    saidOn: aYearBack,
  }
  return earlier ? readGroup(earlierContext, earlier) : readGroup(context, group)
}

function isYearless(group: Group): boolean {
  return group.pieces.some(({ piece }) => piece.because !== '')
}

function found(context: Context, group: Group, told: boolean): FoundTerm | null {
  const first = context.tokens[group.from]
  const last = context.tokens[group.next - 1]
  if (!first || !last) return null
  const dates = isDating(context, group)
  const coming = readGroup(context, group)
  const looksBack = coming.latest !== null && coming.latest < context.saidOn
  const reading = !looksBack && isYearless(group) && (told || dates) ? readBack(context, group) : coming
  const isPast =
    (reading.latest !== null && reading.latest < context.saidOn) || (told && reading.precision === 'event')
  const marked =
    isPast &&
    context.text.slice(first.start, last.end).match(/j\.?l\.?|jongstleden|afgelopen|vorige?/i) !== null
  const kind = dates && !marked ? 'reference' : isPast ? 'past' : 'term'
  return { start: first.start, end: last.end, reading, kind, past: kind === 'past' }
}

/** Where terms stand in running text, in order, and what each means; looks back and dates of letters are told apart. */
export function findTerms(text: string, saidOn: Day, calendar: Calendar): FoundTerm[] {
  if (!isReadableDay(saidOn)) return []
  const context: Context = { text, tokens: tokenize(text), saidOn, calendar, running: true }
  const past = pastSentences(context.tokens)
  return groupsIn(context)
    .groups.map((group) => found(context, group, past[group.from] ?? false))
    .filter((term): term is FoundTerm => term !== null && term.reading.rule !== 'impossible')
}
