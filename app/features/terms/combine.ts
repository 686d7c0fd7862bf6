import { addDays, addMonths, type Day } from '#app/shared/day.ts'
import type { Tie } from './groups.ts'
import type { Context, Span } from './noun.ts'
import type { Piece } from './piece.ts'
import { pieceAt } from './pieces.ts'
import type { Precision } from './reading.ts'
import { recurringPiece } from './recurring-piece.ts'

function later(one: Day | null, other: Day | null): Day | null {
  if (!one || !other) return one ?? other
  return one > other ? one : other
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (!one || !other) return one ?? other
  return one < other ? one : other
}

function hasSpan(piece: Piece): boolean {
  return piece.earliest !== null || piece.latest !== null
}

function isEmpty({ earliest, latest }: Span): boolean {
  return earliest !== null && latest !== null && earliest > latest
}

function sentences(...parts: string[]): string {
  return [...new Set(parts.filter(Boolean))].join(' ')
}

const coarser: (Precision | null)[] = ['day', 'week', 'month', 'quarter', 'season', 'half-year', 'year']

function coarsest(one: Precision | null, other: Precision | null): Precision | null {
  return coarser.indexOf(one) >= coarser.indexOf(other) ? one : other
}

/** Both belong to one term: what is said of either holds. */
function shared(one: Piece, other: Piece): Pick<Piece, 'next' | 'assumptions' | 'waitsFor' | 'recurrence'> {
  const waits = [one.waitsFor, other.waitsFor].filter((words): words is string => words !== null)
  return {
    next: other.next,
    assumptions: [...new Set([...one.assumptions, ...other.assumptions])],
    waitsFor: waits.length > 0 ? [...new Set(waits)].join('; ') : null,
    recurrence: one.recurrence ?? other.recurrence,
  }
}

/** Either may be meant: the window covers both, and each stands beside it. */
function either(one: Piece, other: Piece, why: string): Piece {
  const open = !hasSpan(one) || !hasSpan(other)
  const earliest = open || !one.earliest || !other.earliest ? null : earlier(one.earliest, other.earliest)
  const latest = open || !one.latest || !other.latest ? null : later(one.latest, other.latest)
  const alone = [...(one.rule === 'either' ? one.others : [one]), other].map((piece) => ({
    ...piece,
    others: [],
  }))
  const both = {
    ...shared(one, other),
    earliest,
    latest,
    precision: coarsest(one.precision, other.precision),
  }
  return { ...one, ...both, rule: 'either', because: '', why, others: alone }
}

/** One gives the window, the other only what it waits for, or how loosely it is meant. */
function leading(lead: Piece, rest: Piece, first: Piece, last: Piece): Piece {
  const keepsWhy = rest.rule !== 'gate' && rest.rule !== 'open' && rest.rule !== 'event'
  const why = sentences(lead.why, keepsWhy ? rest.why : '')
  return {
    ...lead,
    ...shared(first, last),
    from: first.from,
    why,
    rule: rest.rule === 'open' ? lead.rule : 'combined',
  }
}

function narrowed(one: Piece, other: Piece): Piece {
  const span = { earliest: later(one.earliest, other.earliest), latest: earlier(one.latest, other.latest) }
  if (isEmpty(span)) {
    const conflict = 'De twee delen van deze termijn passen niet bij elkaar. Het eerste telt; klopt dat?'
    const common = shared(one, other)
    return {
      ...one,
      ...common,
      rule: 'combined',
      assumptions: [...common.assumptions, conflict],
      others: [other],
    }
  }
  const decides = span.latest === other.latest && other.latest !== null ? other : one
  const why = sentences(one.why, other.why, 'De delen samen bepalen het venster.')
  return {
    ...one,
    ...shared(one, other),
    ...span,
    precision: decides.precision,
    rule: 'combined',
    because: '',
    why,
    others: [],
  }
}

/** "jaarlijks vanaf 2022": the next round is the first one that begins there. */
function startingFrom(context: Context, one: Piece, other: Piece): Piece | null {
  const [rhythm, start] = one.recurrence ? [one, other] : [other, one]
  if (!rhythm.recurrence || start.recurrence || !start.earliest || start.latest) return null
  const index = rhythm.from
  const found = recurringPiece({ ...context, saidOn: addDays(start.earliest, -1) }, index)
  if (!found) return null
  return { ...found, ...shared(one, other), from: one.from, recurrence: found.recurrence, others: [] }
}

function isDisjoint(one: Piece, other: Piece): boolean {
  return isEmpty({ earliest: later(one.earliest, other.earliest), latest: earlier(one.latest, other.latest) })
}

/** Whether another day could give the piece another year. */
function isYearless(piece: Piece): boolean {
  return piece.because !== '' || piece.rule === 'recess' || piece.rule === 'season'
}

/** A piece without a year takes it from the piece before it: "in februari 2022, uiterlijk de 15e februari". */
function followed(context: Context, one: Piece, other: Piece, tie: Tie): Piece {
  if (!isYearless(other) || !hasSpan(one)) return other
  const aYearBack = one.latest && addDays(addMonths(one.latest, -12), 1)
  const start = tie === 'or' ? (one.latest ?? one.earliest) : (one.earliest ?? aYearBack)
  if (!start || start <= context.saidOn) return other
  const again = pieceAt({ ...context, saidOn: start }, other.from, true)
  return again?.next === other.next ? again : other
}

/** What two pieces mean together. */
export function combine(context: Context, one: Piece, second: Piece, tie: Tie): Piece {
  const other = followed(context, one, second, tie)
  const wrong = [one, other].find((piece) => piece.rule === 'impossible')
  if (wrong) return { ...wrong, ...shared(one, other), from: one.from }
  if (tie === 'or') return either(one, other, 'Het venster omvat beide mogelijkheden.')
  const rhythm = startingFrom(context, one, other)
  if (rhythm) return rhythm
  if (!hasSpan(other))
    return one.precision === 'open' && other.precision !== 'open'
      ? leading(other, one, one, other)
      : leading(one, other, one, other)
  if (!hasSpan(one)) return leading(other, one, one, other)
  if (tie === 'and' && isDisjoint(one, other))
    return either(one, other, 'Er staan twee momenten; het venster omvat beide.')
  return narrowed(one, other)
}
