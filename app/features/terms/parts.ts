import { addDays, type Day, daysBetween } from '#app/shared/day.ts'
import {
  type Context,
  dayAt,
  monthOf,
  norm,
  type Noun,
  type Outcome,
  skipArticle,
  type Span,
  type Use,
  yearOf,
} from './noun.ts'
import { monthSpan } from './month-noun.ts'

export type Part = 'begin' | 'middle' | 'end' | 'first-half' | 'second-half' | 'first-day' | 'last-day'

const words = new Map<string, Part>([
  ['begin', 'begin'],
  ['beginnen', 'begin'],
  ['vroege', 'begin'],
  ['vroeg', 'begin'],
  ['primo', 'first-day'],
  ['medio', 'middle'],
  ['half', 'middle'],
  ['mid', 'middle'],
  ['midden', 'middle'],
  ['halverwege', 'middle'],
  ['eind', 'end'],
  ['einde', 'end'],
  ['late', 'end'],
  ['laat', 'end'],
  ['ultimo', 'last-day'],
])

const halves = new Map<string, Part>([
  ['eerste', 'first-half'],
  ['1', 'first-half'],
  ['tweede', 'second-half'],
  ['2', 'second-half'],
])

/** "de eerste maanden van 2021" */
const outer = new Map<string, Part>([
  ['eerste', 'begin'],
  ['laatste', 'end'],
])

/** These never take "in": "begin in maart" is no part of March. */
const sharp = new Set(['begin', 'medio', 'half', 'eind', 'einde', 'primo', 'ultimo', 'mid'])

/** A part of a noun standing here: "eind", "het einde van", "de eerste helft van"; `edge` when it names the very end. */
export function partAt(context: Context, index: number): { part: Part; next: number; edge: boolean } | null {
  const start = skipArticle(context, index)
  const word = norm(context, start)
  let part = words.get(word) ?? null
  let next = start + 1
  const unit = norm(context, start + 1)
  if (unit === 'helft') part = halves.get(word) ?? null
  else if (unit === 'maanden' || unit === 'weken' || unit === 'dagen') part = outer.get(word) ?? null
  if (!part) return null
  if (halves.has(word) || outer.has(word)) next = start + 2
  const joined = norm(context, next) === 'van' || (norm(context, next) === 'in' && !sharp.has(word))
  return { part, next: joined ? next + 1 : next, edge: joined && part === 'end' }
}

function within(span: { earliest: Day; latest: Day }, from: number, to: number): Span {
  const length = daysBetween(span.earliest, span.latest) + 1
  return {
    earliest: addDays(span.earliest, Math.floor((length * from) / 3)),
    latest: addDays(span.earliest, Math.ceil((length * to) / 3) - 1),
  }
}

function ofMonth(first: Day, latest: Day, part: Part): Span {
  const on = (date: number) => dayAt(yearOf(first), monthOf(first), date)
  if (part === 'begin') return { earliest: on(1), latest: on(10) }
  if (part === 'middle') return { earliest: on(11), latest: on(20) }
  if (part === 'end') return { earliest: on(21), latest }
  return part === 'first-half' ? { earliest: on(1), latest: on(15) } : { earliest: on(16), latest }
}

function ofYear(year: number, part: Part): Span {
  const months: Partial<Record<Part, [number, number]>> = {
    begin: [1, 3],
    middle: [6, 7],
    end: [10, 12],
    'first-half': [1, 6],
    'second-half': [7, 12],
  }
  const [from, to] = months[part] ?? [1, 12]
  return { earliest: monthSpan(year, from).earliest, latest: monthSpan(year, to).latest }
}

function ofWeek(monday: Day, part: Part): Span {
  if (part === 'begin' || part === 'first-half') return { earliest: monday, latest: addDays(monday, 1) }
  if (part === 'middle') return { earliest: addDays(monday, 2), latest: addDays(monday, 2) }
  return { earliest: addDays(monday, 3), latest: addDays(monday, 4) }
}

function ofQuarter(first: Day, latest: Day, part: Part): Span {
  const rank = part === 'begin' ? 0 : part === 'middle' ? 1 : 2
  if (part === 'first-half' || part === 'second-half') return halfOf({ earliest: first, latest }, part)
  const month = monthOf(first) + rank
  return monthSpan(yearOf(first), month)
}

function halfOf(span: { earliest: Day; latest: Day }, part: Part): Span {
  const middle = addDays(span.earliest, Math.floor((daysBetween(span.earliest, span.latest) + 1) / 2))
  return part === 'first-half'
    ? { earliest: span.earliest, latest: addDays(middle, -1) }
    : { earliest: middle, latest: span.latest }
}

/** The part of a span: of months, years and weeks by convention, of anything else in thirds or halves. */
function partOfSpan(named: Noun, span: Span, part: Part): Span {
  const { earliest, latest } = span
  if (!earliest || !latest) return span
  if (part === 'first-day') return { earliest, latest: earliest }
  if (part === 'last-day') return { earliest: latest, latest }
  if (named.precision === 'month') return ofMonth(earliest, latest, part)
  if (named.precision === 'year') return ofYear(yearOf(latest), part)
  if (named.precision === 'week') return ofWeek(earliest, part)
  if (named.precision === 'quarter') return ofQuarter(earliest, latest, part)
  if (part === 'first-half' || part === 'second-half') return halfOf({ earliest, latest }, part)
  const from = part === 'begin' ? 0 : part === 'middle' ? 1 : 2
  return within({ earliest, latest }, from, from + 1)
}

const names: Record<Part, string> = {
  begin: 'begin',
  middle: 'medio',
  end: 'eind',
  'first-half': 'eerste helft van',
  'second-half': 'tweede helft van',
  'first-day': 'eerste dag van',
  'last-day': 'laatste dag van',
}

/** Whether the convention behind this part is ours, so that a person should confirm it. */
function isAssumed(named: Noun, part: Part): boolean {
  if (part === 'first-day' || part === 'last-day') return false
  const halves = part === 'first-half' || part === 'second-half'
  return named.precision !== 'month' && !(halves && named.precision === 'year')
}

const yearParts: Partial<Record<Part, string>> = {
  begin: 'Begin van een jaar is hier januari tot en met maart.',
  middle: 'Medio is hier juni en juli.',
  end: 'Eind van een jaar is hier oktober tot en met december.',
}

function assumptionOf(named: Noun, part: Part): string {
  const year = named.precision === 'year' ? yearParts[part] : undefined
  return year ?? `Wat «${names[part]}» hier precies is, is een aanname.`
}

/** The noun cut down to its part; it keeps its own name with the part before it. */
export function cutNoun(named: Noun, part: Part): Noun {
  const cut = (span: Span | null) => span && partOfSpan(named, span, part)
  const { inYear } = named
  const halfYear = named.precision === 'year' && (part === 'first-half' || part === 'second-half')
  return {
    ...named,
    rule: `part-of-${named.rule}`,
    precision: halfYear ? 'half-year' : named.precision,
    name: `${names[part]} ${named.name}`,
    once: cut(named.whole ?? named.once),
    inYear: inYear && ((year) => cut(inYear(year))),
    why: named.rule === 'this-year' ? '' : named.why,
    assumptions: isAssumed(named, part)
      ? [...named.assumptions, assumptionOf(named, part)]
      : named.assumptions,
    others: [],
    whole: null,
    under: undefined,
  }
}

/** Of a recess only the end is sharp: up to it is up to its last day. */
export function cutRecess(named: Noun, part: Part): Noun {
  const under = (use: Use): Outcome | null => {
    const untilEnd = use === 'before' || use === 'until' || use === 'by'
    if (part === 'end' && untilEnd) return named.under?.('by') ?? null
    const found = named.under?.(use) ?? null
    return (
      found && {
        ...found,
        assumptions: [...found.assumptions, `«${names[part]}» is niet meegeteld; hier telt het hele reces.`],
      }
    )
  }
  return { ...named, rule: 'part-of-recess', under }
}
