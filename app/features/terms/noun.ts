import { type Day, dayWith, writeDay } from '#app/shared/day.ts'
import type { Calendar } from './calendar.ts'
import type { Precision } from './reading.ts'
import type { Token } from './tokens.ts'

/** What every rule sees: the tokens of the whole text, the day it was said, and the calendar. */
export interface Context {
  text: string
  tokens: Token[]
  saidOn: Day
  calendar: Calendar
  /** In running text only known events count; in a term field the words are meant as a term. */
  running: boolean
}

/** A window; null where a side is not known or does not exist. */
export interface Span {
  earliest: Day | null
  latest: Day | null
}

/** How a term uses its noun: "vóór de zomer" uses *zomer* as `before`. */
export type Use = 'during' | 'before' | 'by' | 'from' | 'after' | 'shortly-after' | 'until' | 'around'

/** What a noun says about itself under one use, where that differs from cutting its span. */
export interface Outcome extends Span {
  why: string
  assumptions: string[]
  /** The year the noun turned out to have, where the outcome was chosen by year. */
  alternatives?: Outcome[]
  waitsFor?: string | null
}

/** A stretch of time that words name: "1 maart", "het eerste kwartaal van 2021", "de zomer". */
export interface Noun {
  rule: string
  precision: Precision
  /** Index of the first token behind it. */
  next: number
  /** "1 maart": how it is called without its year. */
  name: string
  /** Either one span, or one in every year. */
  once: Span | null
  inYear: ((year: number) => Span | null) | null
  /** `last` for jl. and afgelopen, `following` for volgend and komend, which begin after the day it was said. */
  choice: 'coming' | 'last' | 'following'
  /** A sentence that explains the span itself. */
  why: string
  assumptions: string[]
  /** Replaces the ordinary treatment for the uses it knows. */
  under?: (use: Use) => Outcome | null
  /** Other nouns the same words can mean. */
  others?: Noun[]
  waitsFor?: string | null
  /** The uncut stretch, where `once` begins on the day it was said: "eind deze week" looks at the whole week. */
  whole?: Span | null
  /** What does not fit the chosen span, such as another weekday, in Dutch. */
  check?: (span: Span) => string | null
  /** Set when the words name something the calendar does not have, such as 31 June. */
  impossible?: string
}

export function norm(context: Context, index: number): string {
  return context.tokens[index]?.norm ?? ''
}

/** The words between two token indexes, verbatim. */
export function wordsBetween(context: Context, from: number, next: number): string {
  const first = context.tokens[from]
  const last = context.tokens[next - 1]
  return first && last && next > from ? context.text.slice(first.start, last.end) : ''
}

/** Index behind the words if they stand here, else null. */
export function after(context: Context, index: number, ...words: string[]): number | null {
  for (let offset = 0; offset < words.length; offset += 1) {
    if (norm(context, index + offset) !== words[offset]) return null
  }
  return index + words.length
}

const articles = new Set(['de', 'het', 'een', 'den', "'t"])

/** Index behind an article, or the same index. */
export function skipArticle(context: Context, index: number): number {
  return articles.has(norm(context, index)) ? index + 1 : index
}

const definite = new Set(['de', 'het', 'begin', 'medio', 'midden', 'halverwege', 'eind', 'einde', 'ultimo'])

/** Whether a bare unit here means the running one: "het kwartaal", "einde jaar". */
export function isDefinite(context: Context, index: number): boolean {
  return definite.has(norm(context, index - 1))
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** A day that is known to exist. */
export function dayAt(year: number, month: number, date: number): Day {
  return dayWith(year, month, date) ?? `${String(year).padStart(4, '0')}-01-01`
}

export function noun(fields: Partial<Noun> & Pick<Noun, 'rule' | 'precision' | 'next' | 'name'>): Noun {
  return { once: null, inYear: null, choice: 'coming', why: '', assumptions: [], ...fields }
}

/** Leap days come back after at most eight years. */
const yearsAhead = 9

/** "1 maart" in "de eerste 1 maart"; other nouns would need de or het, and get "de eerste keer". */
function once(named: Noun): string {
  return named.rule === 'day' ? named.name : 'keer'
}

/** The span of a noun that comes back every year, chosen by its own direction, with the reason in Dutch. */
export function chooseSpan(
  named: Noun,
  saidOn: Day,
  endOf: (span: Span) => Day | null = (span) => span.latest,
): { span: Span; why: string } | null {
  if (named.once) return { span: named.once, why: '' }
  const inYear = named.inYear
  if (!inYear) return null
  const year = yearOf(saidOn)
  if (named.choice === 'last') {
    for (let candidate = year; candidate >= year - yearsAhead; candidate -= 1) {
      const span = inYear(candidate)
      if (span?.earliest && span.earliest <= saidOn) {
        return { span, why: `de laatste ${once(named)} tot en met ${writeDay(saidOn)}` }
      }
    }
    return null
  }
  for (let candidate = year - 1; candidate <= year + yearsAhead; candidate += 1) {
    const span = inYear(candidate)
    if (!span?.earliest) continue
    if (named.choice === 'following') {
      if (span.earliest > saidOn)
        return { span, why: `de eerstvolgende ${once(named)} na ${writeDay(saidOn)}` }
      continue
    }
    const end = endOf(span)
    if (end === null || end >= saidOn)
      return { span, why: `de eerste ${once(named)} vanaf ${writeDay(saidOn)}` }
  }
  return null
}
