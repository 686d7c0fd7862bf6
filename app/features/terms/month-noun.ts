import { addDays, addMonths, type Day, writeDay } from '#app/shared/day.ts'
import {
  type Context,
  dayAt,
  monthOf,
  type Noun,
  norm,
  noun,
  skipArticle,
  type Span,
  yearOf,
  isDefinite,
} from './noun.ts'
import { monthName, monthNumber } from './vocabulary.ts'
import { directionAt, yearSuffix } from './year-suffix.ts'

/** The whole month. */
export function monthSpan(year: number, month: number): Span {
  const first = dayAt(year, month, 1)
  return { earliest: first, latest: addDays(addMonths(first, 1), -1) }
}

const shifts = new Map<string, number>([
  ['deze', 0],
  ['lopende', 0],
  ['huidige', 0],
  ['volgende', 1],
  ['komende', 1],
  ['aanstaande', 1],
  ['aankomende', 1],
  ['vorige', -1],
  ['afgelopen', -1],
])

const choices = new Map<string, Noun['choice']>([
  ['aanstaande', 'coming'],
  ['komende', 'following'],
  ['volgende', 'following'],
  ['aankomende', 'following'],
  ['afgelopen', 'last'],
  ['vorige', 'last'],
])

function clipped(span: Span, saidOn: Day): Span {
  return { earliest: saidOn, latest: span.latest }
}

function relativeMonth(context: Context, index: number): Noun | null {
  const { saidOn } = context
  const bare = norm(context, index) === 'maand' && isDefinite(context, index)
  const shift = bare ? 0 : shifts.get(norm(context, index))
  const next = bare ? index + 1 : index + 2
  if (shift === undefined || norm(context, next - 1) !== 'maand') return null
  const first = addMonths(dayAt(yearOf(saidOn), monthOf(saidOn), 1), shift)
  const whole = monthSpan(yearOf(first), monthOf(first))
  const why = `Geteld vanaf ${writeDay(saidOn)}.`
  const once = shift === 0 ? clipped(whole, saidOn) : whole
  return noun({ rule: 'relative-month', precision: 'month', next, name: 'maand', once, whole, why })
}

/** "februari 2021", "de maand maart", "volgende maand", "maart a.s.". */
export function monthNoun(context: Context, index: number): Noun | null {
  let start = skipArticle(context, index)
  if (norm(context, start) === 'maand' && monthNumber(norm(context, start + 1)) !== null) start += 1
  const relative = relativeMonth(context, start)
  if (relative) return relative
  const ahead = choices.get(norm(context, start))
  if (ahead !== undefined) start += 1
  const month = monthNumber(norm(context, start))
  if (month === null) return null
  const token = context.tokens[start]
  if (context.running && token && token.norm.length < 4 && token.norm !== 'mei') {
    if (token.end - token.start === token.norm.length) return null
  }
  const suffix = yearSuffix(context, start + 1)
  const common = { rule: 'month', precision: 'month' as const, name: monthName(month) }
  if (suffix) return noun({ ...common, next: suffix.next, once: monthSpan(suffix.year, month) })
  const direction = directionAt(context, start + 1)
  return noun({
    ...common,
    next: direction?.next ?? start + 1,
    inYear: (year) => monthSpan(year, month),
    choice: direction?.choice ?? ahead ?? 'coming',
  })
}
