import { addDays, type Day } from '#app/shared/day.ts'
import {
  after,
  chooseSpan,
  type Context,
  type Noun,
  norm,
  noun,
  type Span,
  wordsBetween,
  yearOf,
} from './noun.ts'
import { partedNounAt } from './nouns.ts'
import { monthNumber } from './vocabulary.ts'

type Join = 'through' | 'until' | 'or'

const joins: [string[], Join][] = [
  [['tot', 'en', 'met'], 'through'],
  [['tot', 'uiterlijk'], 'through'],
  [['t/m'], 'through'],
  [['-'], 'through'],
  [['tot'], 'until'],
  [['en', '/', 'of'], 'or'],
  [['of'], 'or'],
  [['dan', 'wel'], 'or'],
  [['/'], 'or'],
]

function joinAt(context: Context, index: number, between: boolean): { join: Join; next: number } | null {
  if (between) {
    const next = after(context, index, 'en')
    if (next !== null) return { join: 'through', next }
  }
  for (const [words, join] of joins) {
    const next = after(context, index, ...words)
    if (next !== null) return { join, next }
  }
  return null
}

/** The first end, in the year that makes it lie before the other end. */
function startFor(first: Noun, end: Day): Day | null {
  if (first.once) return first.once.earliest
  return chooseSpan({ ...first, choice: 'last' }, end)?.span.earliest ?? null
}

/** "15" in "tussen 1 en 15 maart" has its month from the end that follows. */
function bareDate(context: Context, index: number, last: Noun): Noun | null {
  const date = context.tokens[index]?.value ?? null
  if (date === null || date < 1 || date > 31 || last.precision !== 'day') return null
  const sameMonth = (span: Span | null): Span | null => {
    const day = span?.earliest
    const start = day && date <= Number(day.slice(8)) ? addDays(day, date - Number(day.slice(8))) : null
    return start ? { earliest: start, latest: start } : null
  }
  const { once, inYear } = last
  return {
    ...last,
    name: String(date),
    once: sameMonth(once),
    inYear: inYear && ((year) => sameMonth(inYear(year))),
    check: undefined,
    others: [],
  }
}

function joined(first: Noun, last: Noun, join: Join, name: string): Noun {
  const spanTo = (span: Span | null): Span | null => {
    const start = span?.latest ? startFor(first, span.latest) : null
    if (!span?.latest || !start || start > span.latest) return null
    return {
      earliest: start,
      latest: join === 'until' && span.earliest ? addDays(span.earliest, -1) : span.latest,
    }
  }
  const { inYear } = last
  const firstOnce = first.once?.earliest ?? null
  const once = last.once ?? (firstOnce && inYear ? followingSpan(inYear, firstOnce) : null)
  const others = join === 'or' ? [first, last].map((one) => ({ ...one, next: last.next })) : []
  if (join === 'until' && last.precision === 'day') {
    others.push({ ...joined(first, last, 'through', name), why: 'Tot en met de dag zelf.' })
  }
  const why =
    join === 'until'
      ? 'Tot telt de dag zelf niet mee.'
      : join === 'or'
        ? 'Het venster omvat beide mogelijkheden.'
        : ''
  return noun({
    rule: join === 'or' ? 'either' : 'range',
    precision: last.precision,
    next: last.next,
    name,
    once: once && spanTo(once),
    inYear: once ? null : inYear && ((year) => spanTo(inYear(year))),
    why: [last.why, why].filter(Boolean).join(' '),
    assumptions: [...first.assumptions, ...last.assumptions],
    others,
  })
}

function followingSpan(inYear: (year: number) => Span | null, start: Day): Span | null {
  const year = yearOf(start)
  return [year, year + 1].map(inYear).find((span) => span?.latest && span.latest >= start) ?? null
}

/** "tussen 1 en 15 maart", "maart t/m mei", "van 1 maart tot 1 april", "1 of 2 maart"; without a join: the noun itself. */
export function nounAt(context: Context, index: number): { noun: Noun; edge: Noun | null } | null {
  const between = norm(context, index) === 'tussen'
  const opened = between || norm(context, index) === 'van' || norm(context, index) === 'vanaf'
  const start = opened ? index + 1 : index
  const first = partedNounAt(context, start)
  const bare = !first && context.tokens[start]?.value != null && !isMonthNext(context, start)
  if (!first && !bare) return null
  const join = joinAt(context, first ? first.noun.next : start + 1, between)
  const last = join && partedNounAt(context, join.next)
  const begin = first?.noun ?? (last ? bareDate(context, start, last.noun) : null)
  if (
    !join ||
    !last ||
    !begin ||
    begin.under ||
    last.noun.under ||
    begin.impossible ||
    last.noun.impossible
  ) {
    return opened ? null : first
  }
  const range = joined(begin, last.noun, join.join, wordsBetween(context, start, last.noun.next))
  if (!range.once && !range.inYear) return opened ? null : first
  return { noun: range, edge: null }
}

function isMonthNext(context: Context, index: number): boolean {
  return monthNumber(norm(context, index + 1)) !== null
}
