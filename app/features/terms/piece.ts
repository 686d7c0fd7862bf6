import { addDays, type Day, writeDay } from '#app/shared/day.ts'
import { chooseSpan, type Context, type Noun, type Outcome, type Span, type Use } from './noun.ts'
import type { Precision, Recurrence } from './reading.ts'

/** One piece of a term: a modifier with its noun, a duration, an open phrase, a gate. */
export interface Piece extends Span {
  /** Token indexes: the first, and the first behind it. */
  from: number
  next: number
  precision: Precision | null
  rule: string
  /** A clause behind the window: "de eerste 1 maart vanaf 17 november 2020". */
  because: string
  /** Whole sentences behind that. */
  why: string
  assumptions: string[]
  waitsFor: string | null
  recurrence: Recurrence | null
  others: Piece[]
}

export function piece(fields: Partial<Piece> & Pick<Piece, 'from' | 'next' | 'rule' | 'precision'>): Piece {
  return {
    earliest: null,
    latest: null,
    because: '',
    why: '',
    assumptions: [],
    waitsFor: null,
    recurrence: null,
    others: [],
    ...fields,
  }
}

/** The last day of a window under a use, to choose the year by; null where it has no end. */
function endUnder(use: Use, span: Span): Day | null {
  if (use === 'before' || use === 'until') return span.earliest && addDays(span.earliest, -1)
  return span.latest
}

const shortWeeks = 4
const aroundDays = 7

/** A day gets a week on both sides, a longer stretch stays what it is. */
function around({ earliest, latest }: Span): Pick<Outcome, 'earliest' | 'latest' | 'assumptions'> {
  if (!earliest || earliest !== latest) {
    return { earliest, latest, assumptions: ['Rond is hier: in deze periode.'] }
  }
  const assumptions = ['Rond een dag is hier een week ervoor tot een week erna.']
  return { earliest: addDays(earliest, -aroundDays), latest: addDays(earliest, aroundDays), assumptions }
}

/** Cuts a span to what the modifier makes of it. */
function cut(use: Use, span: Span, whole: Span): Outcome {
  const { earliest, latest } = span
  const none = { assumptions: [], why: '' }
  switch (use) {
    case 'before':
      return { ...none, earliest: null, latest: whole.earliest && addDays(whole.earliest, -1) }
    case 'until':
      return {
        ...none,
        earliest: null,
        latest: whole.earliest && addDays(whole.earliest, -1),
        why: 'Tot telt de dag zelf niet mee.',
      }
    case 'by':
      return { ...none, earliest: null, latest }
    case 'from':
      return { ...none, earliest: earliest ?? whole.earliest, latest: null }
    case 'after':
      return { ...none, earliest: latest && addDays(latest, 1), latest: null }
    case 'shortly-after': {
      const assumptions = ['Kort na is hier binnen vier weken.']
      return {
        ...none,
        earliest: latest && addDays(latest, 1),
        latest: latest && addDays(latest, shortWeeks * 7),
        assumptions,
      }
    }
    case 'around':
      return { ...none, ...around(span) }
    default:
      return { ...none, ...span }
  }
}

function fromOutcome(from: number, named: Noun, outcome: Outcome): Piece {
  return piece({
    from,
    next: named.next,
    earliest: outcome.earliest,
    latest: outcome.latest,
    precision: named.precision,
    rule: named.rule,
    why: outcome.why,
    assumptions: [...outcome.assumptions],
    waitsFor: outcome.waitsFor ?? named.waitsFor ?? null,
  })
}

function untilOthers(named: Noun, found: Piece, span: Span): Piece[] {
  return named.precision === 'day' && span.latest
    ? [{ ...found, latest: span.latest, because: '', why: 'Tot en met de dag zelf.', others: [] }]
    : []
}

/** What the modifier and the noun mean together, said on the day of the context. */
export function pieceOf(context: Context, from: number, use: Use, named: Noun, more: string[] = []): Piece {
  if (named.impossible) {
    return piece({ from, next: named.next, precision: null, rule: 'impossible', why: named.impossible })
  }
  const special = named.under?.(use)
  if (special) {
    const found = fromOutcome(from, named, special)
    return { ...found, assumptions: [...named.assumptions, ...more, ...found.assumptions] }
  }
  const chosen = chooseSpan(named, context.saidOn, (span) => endUnder(use, span))
  const span = chosen?.span ?? { earliest: null, latest: null }
  const outcome = cut(use, span, named.whole ?? span)
  const found = fromOutcome(from, named, outcome)
  found.because = chosen?.why ?? ''
  found.why = [named.why, outcome.why].filter(Boolean).join(' ')
  const objection = chosen ? named.check?.(chosen.span) : null
  found.assumptions = [
    ...(objection ? [objection] : []),
    ...named.assumptions,
    ...more,
    ...outcome.assumptions,
  ]
  const others = (named.others ?? []).map((other) => ({
    ...pieceOf(context, from, use, { ...other, others: [] }),
    next: found.next,
  }))
  const different = others.filter(
    (other) => other.earliest !== found.earliest || other.latest !== found.latest,
  )
  found.others = [
    ...(objection || !named.check ? different : []),
    ...(use === 'until' ? untilOthers(named, found, span) : []),
  ]
  return found
}

/** "loopt van 1 maart 2020 tot en met 20 juni 2020" */
export function windowInWords({ earliest, latest }: Span): string {
  if (earliest && latest) {
    if (earliest === latest) return `is ${writeDay(earliest)}`
    return `loopt van ${writeDay(earliest)} tot en met ${writeDay(latest)}`
  }
  if (latest) return `loopt tot en met ${writeDay(latest)}`
  return earliest ? `begint op ${writeDay(earliest)}, zonder bekend einde` : 'heeft geen venster'
}
