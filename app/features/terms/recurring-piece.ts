import { addDays, addMonths, type Day, writeDay } from '#app/shared/day.ts'
import { type Duration, durationAt } from './duration.ts'
import { modifierAt } from './modifiers.ts'
import { after, type Context, dayAt, monthOf, norm, type Span, wordsBetween, yearOf } from './noun.ts'
import { partedNounAt } from './nouns.ts'
import { type Piece, piece, pieceOf } from './piece.ts'
import type { Recurrence } from './reading.ts'
import { amountOf, monthNumber, weekdayNumber } from './vocabulary.ts'
import { mondayOf } from './weekday-noun.ts'

type Rhythm = Pick<Recurrence, 'every' | 'unit'>

const rhythms = new Map<string, Rhythm>([
  ['jaarlijks', { every: 1, unit: 'year' }],
  ['jaarlijkse', { every: 1, unit: 'year' }],
  ['tweejaarlijks', { every: 2, unit: 'year' }],
  ['driejaarlijks', { every: 3, unit: 'year' }],
  ['vierjaarlijks', { every: 4, unit: 'year' }],
  ['vijfjaarlijks', { every: 5, unit: 'year' }],
  ['halfjaarlijks', { every: 6, unit: 'month' }],
  ['halfjaarlijkse', { every: 6, unit: 'month' }],
  ['maandelijks', { every: 1, unit: 'month' }],
  ['maandelijkse', { every: 1, unit: 'month' }],
  ['tweemaandelijks', { every: 2, unit: 'month' }],
  ['driemaandelijks', { every: 3, unit: 'month' }],
  ['kwartaalgewijs', { every: 3, unit: 'month' }],
  ['viermaandelijks', { every: 4, unit: 'month' }],
  ['zesmaandelijks', { every: 6, unit: 'month' }],
  ['wekelijks', { every: 1, unit: 'week' }],
  ['wekelijkse', { every: 1, unit: 'week' }],
  ['tweewekelijks', { every: 2, unit: 'week' }],
  ['veertiendaags', { every: 2, unit: 'week' }],
  ['dagelijks', { every: 1, unit: 'day' }],
])

const vague = new Set([
  'periodiek',
  'periodieke',
  'regelmatig',
  'frequent',
  'telkens',
  'steeds',
  'structureel',
])
const vaguePhrases = [
  'met regelmaat',
  'met enige regelmaat',
  'op gezette tijden',
  'op regelmatige basis',
  'van tijd tot tijd',
  'op periodieke basis',
]

function fromDuration(duration: Duration): Rhythm | null {
  if (duration.workingDays > 0) return null
  if (duration.months > 0) {
    return duration.months % 12 === 0
      ? { every: duration.months / 12, unit: 'year' }
      : { every: duration.months, unit: 'month' }
  }
  return duration.days % 7 === 0
    ? { every: duration.days / 7, unit: 'week' }
    : { every: duration.days, unit: 'day' }
}

const unitRhythms = new Map<string, Rhythm>([
  ['jaar', { every: 1, unit: 'year' }],
  ['halfjaar', { every: 6, unit: 'month' }],
  ['kwartaal', { every: 3, unit: 'month' }],
  ['maand', { every: 1, unit: 'month' }],
  ['week', { every: 1, unit: 'week' }],
  ['dag', { every: 1, unit: 'day' }],
])

/** "jaar" or "half jaar" or "twee weken" behind elk, per, in de. */
function unitAt(context: Context, index: number): { rhythm: Rhythm; next: number } | null {
  const single = unitRhythms.get(norm(context, index))
  if (single) return { rhythm: single, next: index + 1 }
  const duration = durationAt(context, index)
  const rhythm = duration && fromDuration(duration)
  return duration && rhythm ? { rhythm, next: duration.next } : null
}

/** Several times in a unit is once in a share of it, where that is a whole number of months or weeks. */
function divided(rhythm: Rhythm, times: number): Rhythm {
  const { every, unit } = rhythm
  if (every === null || times === 1) return rhythm
  const months = unit === 'year' ? (every * 12) / times : unit === 'month' ? every / times : 0
  if (Number.isInteger(months) && months > 0)
    return months % 12 === 0 ? { every: months / 12, unit: 'year' } : { every: months, unit: 'month' }
  const weeks =
    unit === 'month' ? (every * 4) / times : unit === 'year' ? Math.floor((every * 52) / times) : 0
  return weeks >= 1 && Number.isInteger(weeks)
    ? { every: weeks, unit: 'week' }
    : { every: 1, unit: unit === 'week' ? 'day' : unit }
}

const timesWords = new Map<string, number>([
  ['eenmaal', 1],
  ['eens', 1],
  ['tweemaal', 2],
  ['driemaal', 3],
  ['viermaal', 4],
])

function timesAt(context: Context, index: number): { rhythm: Rhythm; next: number } | null {
  const word = norm(context, index)
  const single = timesWords.get(word)
  const counted = amountOf(word) ?? context.tokens[index]?.value ?? null
  const keer = ['keer', 'maal', 'x'].includes(norm(context, index + 1))
  const times = single ?? (keer ? counted : null)
  if (times === null || times < 1 || times > 366) return null
  const start = index + (single === undefined ? 2 : 1)
  const per =
    after(context, start, 'per') ??
    after(context, start, 'in', 'de') ??
    after(context, start, 'in', 'het') ??
    after(context, start, 'elke') ??
    after(context, start, 'om', 'de')
  const unit = per === null ? null : unitAt(context, per)
  return unit && { rhythm: divided(unit.rhythm, times), next: unit.next }
}

function rhythmAt(context: Context, index: number): { rhythm: Rhythm; next: number } | null {
  const word = norm(context, index)
  const half = after(context, index, 'half', 'jaarlijks')
  if (half !== null) return { rhythm: { every: 6, unit: 'month' }, next: half }
  const single = rhythms.get(word)
  if (single) return { rhythm: single, next: index + 1 }
  if (vague.has(word) && !(context.running && !word.startsWith('periodiek')))
    return { rhythm: { every: null, unit: null }, next: index + 1 }
  for (const phrase of vaguePhrases) {
    const next = word === phrase.slice(0, word.length) ? after(context, index, ...phrase.split(' ')) : null
    if (next !== null) return { rhythm: { every: null, unit: null }, next }
  }
  if (['elk', 'elke', 'ieder', 'iedere', 'per'].includes(word) && !(context.running && word === 'per')) {
    const unit = unitAt(context, index + 1)
    if (unit) return unit
  }
  const every = after(context, index, 'om', 'de')
  return (every === null ? null : unitAt(context, every)) ?? timesAt(context, index)
}

/** "elk voorjaar", "elke vrijdag", "iedere maart": the noun itself is what comes back. */
function everyNoun(context: Context, index: number): Piece | null {
  if (!['elk', 'elke', 'ieder', 'iedere'].includes(norm(context, index))) return null
  const named = partedNounAt(context, index + 1)?.noun
  if (!named || named.impossible) return null
  const word = norm(context, index + 1)
  const weekly = weekdayNumber(word) !== null && monthNumber(word) === null
  const next = pieceOf(context, index, 'during', { ...named, others: [] })
  const recurrence: Recurrence = {
    every: 1,
    unit: weekly ? 'week' : 'year',
    within: wordsBetween(context, index + 1, named.next),
  }
  return { ...next, precision: 'recurring', rule: 'recurring', recurrence }
}

/** The first whole round of the rhythm that begins after the day it was said; the calendar's own where it has one. */
function nextRound({ every, unit }: Rhythm, saidOn: Day): Span {
  if (every === null || unit === null) return { earliest: null, latest: null }
  if (unit === 'day') return { earliest: addDays(saidOn, every), latest: addDays(saidOn, every) }
  if (unit === 'week') {
    const monday = addDays(mondayOf(saidOn), every * 7)
    return { earliest: monday, latest: addDays(monday, 4) }
  }
  if (unit === 'year')
    return { earliest: dayAt(yearOf(saidOn) + every, 1, 1), latest: dayAt(yearOf(saidOn) + every, 12, 31) }
  const months = 12 % every === 0 ? every - ((monthOf(saidOn) - 1) % every) : every
  const first = addMonths(dayAt(yearOf(saidOn), monthOf(saidOn), 1), months)
  return { earliest: first, latest: addDays(addMonths(first, 12 % every === 0 ? every : 1), -1) }
}

function currentRound({ every, unit }: Rhythm, saidOn: Day, next: Span): Span | null {
  if (every !== 1 && !(unit === 'month' && 12 % (every ?? 0) === 0)) return null
  return unit === 'day' || !next.earliest
    ? null
    : { earliest: saidOn, latest: addDays(next.earliest, unit === 'week' ? -3 : -1) }
}

/** "jaarlijks vóór het zomerreces", "elk kwartaal", "twee keer per jaar", "periodiek": the window is the next one. */
export function recurringPiece(context: Context, index: number): Piece | null {
  const found = rhythmAt(context, index)
  if (!found) return everyNoun(context, index)
  const { rhythm, next } = found
  const bound = boundAt(context, next, rhythm)
  if (bound) return { ...bound, from: index, precision: 'recurring', rule: 'recurring' }
  const round = nextRound(rhythm, context.saidOn)
  const recurrence: Recurrence = { ...rhythm, within: null }
  const why =
    rhythm.every === null
      ? 'Deze woorden noemen geen ritme.'
      : `Dit is de eerste keer die na ${writeDay(context.saidOn)} begint.`
  const whole = piece({
    from: index,
    next,
    ...round,
    precision: 'recurring',
    rule: 'recurring',
    why,
    recurrence,
  })
  const current = currentRound(rhythm, context.saidOn, round)
  if (!current || (current.latest ?? '') < context.saidOn) return whole
  return { ...whole, others: [{ ...whole, ...current, why: 'De lopende periode.' }] }
}

/** What each round of a yearly or monthly rhythm is bound to: "vóór het zomerreces", "in maart". */
function boundAt(context: Context, index: number, rhythm: Rhythm): Piece | null {
  const start = norm(context, index) === ',' ? index + 1 : index
  const modifier = modifierAt(context, start)
  if (!modifier || modifier.use === 'from' || rhythm.unit === null) return null
  const named = partedNounAt(context, modifier.next)?.noun
  if (!named || named.impossible || named.rule === 'year') return null
  const bound = pieceOf(context, start, modifier.use, { ...named, others: [] }, modifier.assumptions)
  return { ...bound, recurrence: { ...rhythm, within: wordsBetween(context, start, named.next) } }
}
