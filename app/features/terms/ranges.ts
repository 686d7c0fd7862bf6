import { addDays, type Day } from '#app/shared/day.ts'
import {
  after,
  chooseSpan,
  type Context,
  type Noun,
  norm,
  noun,
  type Outcome,
  type Span,
  wordsBetween,
  yearOf,
  skipArticle,
} from './noun.ts'
import { partedNounAt } from './nouns.ts'
import { monthNumber, rankOf } from './vocabulary.ts'

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
  if (date === null || !Number.isInteger(date) || date < 1 || date > 31 || last.precision !== 'day')
    return null
  const sameMonth = (span: Span | null): Span | null => {
    const day = span?.earliest
    const start = day && date <= Number(day.slice(8)) ? addDays(day, date - Number(day.slice(8))) : null
    return start ? { earliest: start, latest: start } : null
  }
  const { once, inYear } = last
  return {
    ...last,
    name: last.name.replace(/^\d+/, String(date)),
    once: sameMonth(once),
    inYear: inYear && ((year) => sameMonth(inYear(year))),
    check: undefined,
    others: [],
  }
}

function joined(first: Noun, last: Noun, join: Join, name: string): Noun {
  const spanTo = (span: Span | null): Span | null => {
    const start = span?.latest ? startFor(first, span.latest) : null
    const end = join === 'until' && span?.earliest ? addDays(span.earliest, -1) : span?.latest
    return start && end && start <= end ? { earliest: start, latest: end } : null
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

/** "tussen het zomerreces en Prinsjesdag": from the day behind the one until the last working day before the other. */
function betweenRecesses(context: Context, first: Noun, last: Noun): Noun {
  const under = (): Outcome => {
    const from = first.under?.('after')
    const to = last.under?.('before')
    const earliest = from ? from.earliest : (chooseSpan(first, context.saidOn)?.span.earliest ?? null)
    const latest = to ? to.latest : (chooseSpan(last, earliest ?? context.saidOn)?.span.latest ?? null)
    const fits = !earliest || !latest || earliest <= latest
    return {
      earliest,
      latest: fits ? latest : null,
      why: [from?.why, to?.why].filter(Boolean).join(' '),
      assumptions: [...(from && !from.earliest ? from.assumptions : []), ...(to?.assumptions ?? [])],
      waitsFor: to?.waitsFor ?? from?.waitsFor ?? null,
    }
  }
  return noun({ rule: 'range', precision: last.precision, next: last.next, name: last.name, under })
}

/** "eerste" in "het eerste of tweede kwartaal" has its noun from the end that follows. */
function bareRank(context: Context, index: number, last: number, rule: string): Noun | null {
  const rank = context.tokens[index]
  if (!rank || (rankOf(rank.norm) === null && !rank.ordinal)) return null
  const tokens = [rank, ...context.tokens.slice(last + 1, last + longestNoun)]
  const found = partedNounAt({ ...context, tokens }, 0)?.noun
  return found && found.rule === rule && rankedRules.has(rule) ? found : null
}

const longestNoun = 10
const rankedRules = new Set(['quarter', 'half-year', 'week-of-month'])

/** "tussen 1 en 15 maart", "maart t/m mei", "van 1 maart tot 1 april", "1 of 2 maart"; without a join: the noun itself. */
export function nounAt(context: Context, index: number): { noun: Noun; edge: Noun | null } | null {
  const between = norm(context, index) === 'tussen'
  const opened = between || norm(context, index) === 'van' || norm(context, index) === 'vanaf'
  const start = opened ? index + 1 : index
  const first = partedNounAt(context, start)
  const bareAt = first ? null : bareIndex(context, start)
  if (!first && bareAt === null) return null
  const join = joinAt(context, first ? first.noun.next : (bareAt ?? start) + 1, between || bareAt !== null)
  const last = join && partedNounAt(context, skipArticle(context, join.next))
  const bare =
    last && bareAt !== null
      ? (bareDate(context, bareAt, last.noun) ?? bareRank(context, bareAt, join.next, last.noun.rule))
      : null
  const begin = first?.noun ?? bare
  if (!join || !last || !begin || begin.impossible || last.noun.impossible) return opened ? null : first
  if (begin.under || last.noun.under) {
    return between ? { noun: betweenRecesses(context, begin, last.noun), edge: null } : opened ? null : first
  }
  const range = joined(begin, last.noun, join.join, wordsBetween(context, start, last.noun.next))
  if (!range.once && !range.inYear) return opened ? null : first
  return { noun: range, edge: null }
}

/** Index of a number or rank that may have its month or noun from what follows. */
function bareIndex(context: Context, index: number): number | null {
  const start = skipArticle(context, index)
  const token = context.tokens[start]
  if (!token || isMonthNext(context, start)) return null
  return token.value !== null || rankOf(token.norm) !== null ? start : null
}

function isMonthNext(context: Context, index: number): boolean {
  return monthNumber(norm(context, index + 1)) !== null
}
