import { addDays, addMonths, type Day } from '#app/shared/day.ts'
import type { Calendar } from './calendar.ts'
import { type Group, groupsIn } from './groups.ts'
import { tellsOfPast } from './looking-back.ts'
import { type Context, norm } from './noun.ts'
import { isReadableDay, readGroup } from './read-term.ts'
import type { Reading } from './reading.ts'
import { tokenize } from './tokens.ts'

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

const dating = new Set(['dd', 'gedateerd', 'datum', 'dagtekening'])

/** Words right before a day that make it the date of a document, a debate or a list. */
function isDating(context: Context, group: Group): boolean {
  const before = norm(context, group.from - 1)
  if (dating.has(before) || (before === ':' && dating.has(norm(context, group.from - 2)))) return true
  if (before === 'stand' && norm(context, group.from) === 'per') return true
  return before === 'van' && group.pieces[0]?.piece.precision === 'day' && group.pieces.length === 1
}

/** The same words read as a look back: the last time instead of the next. */
function readBack(context: Context, group: Group): Reading | null {
  const aYearBack = addDays(addMonths(context.saidOn, -12), 1)
  const alone = { ...context, tokens: context.tokens.slice(group.from, group.next), saidOn: aYearBack }
  const [again] = groupsIn(alone).groups
  return again ? readGroup(alone, again) : null
}

function isYearless(group: Group): boolean {
  return group.pieces.some(({ piece }) => piece.because !== '')
}

/** Whether a window that holds the day it was said lies behind it, in a sentence that tells of the past. */
function wasMeant(reading: Reading, saidOn: Day): boolean {
  if (reading.precision === 'event') return true
  if (reading.precision === 'recurring' || reading.precision === 'open' || reading.latest === null)
    return false
  return reading.rule.startsWith('this-') || (reading.earliest !== null && reading.earliest < saidOn)
}

const backWords = /j\.?l\.?|jongstleden|afgelopen|vorige?/i

function found(context: Context, group: Group, told: boolean): FoundTerm | null {
  const first = context.tokens[group.from]
  const last = context.tokens[group.next - 1]
  if (!first || !last) return null
  const { saidOn } = context
  const dates = isDating(context, group)
  const coming = readGroup(context, group)
  const isCertain = coming.latest !== null && coming.latest < saidOn
  const back = !isCertain && isYearless(group) && (told || dates) ? readBack(context, group) : null
  const reading = back ?? coming
  const isPast = (reading.latest !== null && reading.latest < saidOn) || (told && wasMeant(reading, saidOn))
  const marked = isPast && backWords.test(context.text.slice(first.start, last.end))
  const isDated = dates || (isPast && reading.rule === 'event' && reading.earliest !== null)
  const kind = isDated && !marked ? 'reference' : isPast ? 'past' : 'term'
  return { start: first.start, end: last.end, reading, kind, past: kind === 'past' }
}

/** Where terms stand in running text, in order, and what each means; looks back and dates of letters are told apart. */
export function findTerms(text: string, saidOn: Day, calendar: Calendar): FoundTerm[] {
  if (!isReadableDay(saidOn)) return []
  const context: Context = { text, tokens: tokenize(text), saidOn, calendar, running: true }
  const past = tellsOfPast(text, context.tokens)
  return groupsIn(context)
    .groups.map((group) => found(context, group, past[group.from] ?? false))
    .filter((term): term is FoundTerm => term !== null && term.reading.rule !== 'impossible')
}
