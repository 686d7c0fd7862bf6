import { addDays, type Day, writeDay } from '#app/shared/day.ts'
import { type Duration, durationAt, shift, vagueDurationAt } from './duration.ts'
import { eventNoun } from './event-noun.ts'
import { after, chooseSpan, type Context, type Noun, norm, type Span } from './noun.ts'
import { partedNounAt } from './nouns.ts'
import { type Piece, piece } from './piece.ts'

/** How a length of time is used: within it, by its end, at its end, or after it. */
type Manner = 'within' | 'by' | 'at' | 'after'

const manners: [string[], Manner][] = [
  [['uiterlijk', 'binnen'], 'within'],
  [['binnen', 'uiterlijk'], 'within'],
  [['binnen', 'nu', 'en'], 'within'],
  [['binnen', 'een', 'termijn', 'van'], 'within'],
  [['binnen', 'maximaal'], 'within'],
  [['binnen', 'de'], 'within'],
  [['binnen'], 'within'],
  [['in', 'minder', 'dan'], 'within'],
  [['in', 'de', 'komende'], 'within'],
  [['in', 'de', 'eerstkomende'], 'within'],
  [['in', 'de', 'eerste'], 'within'],
  [['in', 'het', 'komende'], 'within'],
  [['gedurende', 'de', 'komende'], 'within'],
  [['de', 'komende'], 'within'],
  [['komende'], 'within'],
  [['uiterlijk', 'over'], 'by'],
  [['over', 'uiterlijk'], 'by'],
  [['over', 'maximaal'], 'by'],
  [['uiterlijk'], 'by'],
  [['maximaal'], 'by'],
  [['hooguit'], 'by'],
  [['niet', 'later', 'dan'], 'by'],
  [['over', 'ongeveer'], 'at'],
  [['over', 'circa'], 'at'],
  [['over'], 'at'],
  [['in'], 'within'],
  [['na'], 'after'],
]

function mannerAt(context: Context, index: number): { manner: Manner; next: number } {
  for (const [words, manner] of manners) {
    const next = after(context, index, ...words)
    if (next !== null) return { manner, next }
  }
  return { manner: 'at', next: index }
}

interface Anchor {
  named: Noun
  sign: 1 | -1
  next: number
}

const anchors: [string[], 1 | -1][] = [
  [['na', 'afloop', 'van'], 1],
  [['na'], 1],
  [['nadat'], 1],
  [['vanaf'], 1],
  [['gerekend', 'vanaf'], 1],
  [['te', 'rekenen', 'vanaf'], 1],
  [['voor'], -1],
  [['voorafgaand', 'aan'], -1],
  [['voordat'], -1],
]

function anchorAt(context: Context, index: number): Anchor | null {
  for (const [words, sign] of anchors) {
    const start = after(context, index, ...words)
    if (start === null) continue
    const named = partedNounAt(context, start)?.noun ?? eventNoun(context, start, !context.running)
    if (named) return { named, sign, next: named.next }
  }
  return null
}

/** The side of the anchor that the length is counted from. */
function anchorSpan(
  context: Context,
  anchor: Anchor,
  duration: Duration,
): { day: Day | null; why: string; waitsFor: string | null } {
  const { named, sign } = anchor
  const special = named.under?.(sign === 1 ? 'after' : 'from')
  if (special) {
    const day = sign === 1 ? special.earliest && addDays(special.earliest, -1) : special.earliest
    return { day, why: special.why, waitsFor: special.waitsFor ?? null }
  }
  const side = (span: Span) => (sign === 1 ? span.latest : span.earliest)
  const chosen = chooseSpan(named, context.saidOn, (span) => {
    const day = side(span)
    return day && shift(day, duration, sign)
  })
  const day = chosen ? side(chosen.span) : null
  return {
    day,
    why: day ? `Geteld vanaf ${writeDay(day)}.` : named.why,
    waitsFor: day ? null : (named.waitsFor ?? null),
  }
}

function windowOf(manner: Manner, from: Day, end: Day, sign: 1 | -1): Span {
  if (manner === 'within')
    return sign === 1 ? { earliest: from, latest: end } : { earliest: end, latest: from }
  if (manner === 'by') return { earliest: null, latest: end }
  return manner === 'after' ? { earliest: end, latest: null } : { earliest: end, latest: end }
}

function anchored(context: Context, from: number, manner: Manner, duration: Duration, anchor: Anchor): Piece {
  const { day, why, waitsFor } = anchorSpan(context, anchor, duration)
  const common = { from, next: anchor.next, why, assumptions: duration.assumptions, waitsFor }
  if (anchor.named.impossible)
    return piece({ ...common, precision: null, rule: 'impossible', why: anchor.named.impossible })
  if (!day) return piece({ ...common, precision: 'event', rule: 'duration-from-event' })
  const window = windowOf(manner, day, shift(day, duration, anchor.sign), anchor.sign)
  const precision = anchor.named.precision === 'event' ? 'event' : 'day'
  return piece({
    ...common,
    ...window,
    precision,
    rule: 'duration-from-day',
    assumptions: [...duration.assumptions, ...anchor.named.assumptions],
  })
}

const rules: Record<Manner, string> = {
  within: 'within',
  by: 'deadline-in',
  at: 'in-a-while',
  after: 'after-a-while',
}

function counted(context: Context, from: number, manner: Manner, bare: boolean, duration: Duration): Piece {
  const { saidOn } = context
  const end = shift(saidOn, duration)
  const assumptions = [...duration.assumptions]
  if (bare) assumptions.push(`Een termijn zonder voorzetsel loopt hier vanaf ${writeDay(saidOn)}.`)
  else if (manner === 'at') assumptions.push(`Over een termijn is hier precies die dag, ${writeDay(end)}.`)
  const window = windowOf(bare ? 'within' : manner, saidOn, end, 1)
  const why = `Geteld vanaf ${writeDay(saidOn)}.`
  return piece({
    from,
    next: duration.next,
    ...window,
    precision: 'day',
    rule: rules[bare ? 'within' : manner],
    why,
    assumptions,
  })
}

/** "binnen zes weken", "over twee maanden", "uiterlijk zes weken na 4 november", "twee weken voor het overleg". */
export function durationPiece(context: Context, index: number): Piece | null {
  const { manner, next } = mannerAt(context, index)
  const vagueNext = manner === 'at' && next === index ? null : vagueDurationAt(context, next)
  if (vagueNext !== null) {
    const why = 'Deze woorden noemen geen getal.'
    return piece({ from: index, next: vagueNext, precision: 'open', rule: 'open', why })
  }
  const duration = durationAt(context, next)
  if (!duration) return null
  const anchor = anchorAt(context, duration.next)
  if (anchor) return anchored(context, index, manner, duration, anchor)
  const bare = next === index
  if (bare && context.running) return null
  const nu = norm(context, duration.next) === 'nu' ? 1 : 0
  const found = counted(context, index, manner, bare, duration)
  return { ...found, next: found.next + nu }
}
