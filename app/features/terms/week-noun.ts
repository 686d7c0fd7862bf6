import { addDays, type Day, weekday, writeDay } from '#app/shared/day.ts'
import {
  type Context,
  dayAt,
  isDefinite,
  type Noun,
  norm,
  noun,
  type Outcome,
  skipArticle,
  type Span,
  yearOf,
} from './noun.ts'
import { workingDayOnOrAfter } from './calendar.ts'
import { dayNoun } from './day-noun.ts'
import { monthNoun, monthSpan } from './month-noun.ts'
import { recessNoun } from './recess-noun.ts'
import { rankOf } from './vocabulary.ts'
import { mondayOf } from './weekday-noun.ts'
import { yearAt, yearSuffix } from './year-suffix.ts'

function workWeek(monday: Day): Span {
  return { earliest: monday, latest: addDays(monday, 4) }
}

function thisWeek(context: Context, next: number): Noun {
  const { saidOn } = context
  const monday = mondayOf(saidOn)
  const latest = addDays(monday, weekday(saidOn) > 5 ? 6 : 4)
  const why = weekday(saidOn) > 5 ? 'In het weekend gezegd loopt deze week tot en met zondag.' : ''
  const once = { earliest: saidOn, latest }
  return noun({
    rule: 'this-week',
    precision: 'week',
    next,
    name: 'week',
    once,
    whole: workWeek(monday),
    why,
  })
}

const shifts = new Map<string, number>([
  ['volgende', 7],
  ['komende', 7],
  ['aanstaande', 7],
  ['aankomende', 7],
  ['vorige', -7],
  ['afgelopen', -7],
])

function relativeWeek(context: Context, index: number): Noun | null {
  const word = norm(context, index)
  if (word === 'week' && isDefinite(context, index) && norm(context, index + 1) !== 'van') {
    return context.tokens[index + 1]?.value == null ? thisWeek(context, index + 1) : null
  }
  if (norm(context, index + 1) !== 'week') return null
  if (word === 'deze' || word === 'lopende') return thisWeek(context, index + 2)
  const shift = shifts.get(word)
  if (shift === undefined) return null
  const once = workWeek(addDays(mondayOf(context.saidOn), shift))
  const why = `Maandag tot en met vrijdag, geteld vanaf ${writeDay(context.saidOn)}.`
  const week = noun({ rule: 'relative-week', precision: 'week', next: index + 2, name: 'week', once, why })
  if (word !== 'komende') return week
  const days = { earliest: context.saidOn, latest: addDays(context.saidOn, 7) }
  return { ...week, others: [{ ...week, once: days, why: 'De zeven dagen die volgen.' }] }
}

/** The working days of an ISO week, or null where the year has no such week. */
function isoWeek(year: number, week: number): Span | null {
  const monday = addDays(mondayOf(dayAt(year, 1, 4)), (week - 1) * 7)
  return week >= 1 && week <= 53 && yearOf(addDays(monday, 3)) === year ? workWeek(monday) : null
}

function numberedWeek(context: Context, index: number): Noun | null {
  const word = norm(context, index)
  const week = context.tokens[index + 1]?.value ?? null
  if ((word !== 'week' && word !== 'wk' && word !== 'weeknummer') || week === null) return null
  const suffix = yearSuffix(context, index + 2)
  const name = `week ${week}`
  const common = { rule: 'week-number', precision: 'week' as const, name, next: suffix?.next ?? index + 2 }
  if (week < 1 || week > 53) return noun({ ...common, impossible: `Week ${week} bestaat niet.` })
  if (!suffix) return noun({ ...common, inYear: (year) => isoWeek(year, week) })
  const once = isoWeek(suffix.year, week)
  return noun({
    ...common,
    once,
    ...(once ? {} : { impossible: `Week ${week} bestaat niet in ${suffix.year}.` }),
  })
}

/** Week one holds the month's first Monday–Friday day, the last week its last one. */
function weekOfMonth(month: Span, rank: number): Span | null {
  if (!month.earliest || !month.latest) return null
  const first =
    weekday(month.earliest) > 5 ? addDays(month.earliest, 8 - weekday(month.earliest)) : month.earliest
  const last = weekday(month.latest) > 5 ? addDays(month.latest, 5 - weekday(month.latest)) : month.latest
  const monday = rank < 0 ? mondayOf(last) : addDays(mondayOf(first), (rank - 1) * 7)
  return monday > last ? null : workWeek(monday)
}

/** "de eerste week van 2021" lies in January, the last one in December. */
function outerMonth(context: Context, index: number, rank: number): Noun | null {
  const year = yearAt(context, index)
  if (!year || (rank !== 1 && rank !== -1)) return null
  const once = monthSpan(year.year, rank === 1 ? 1 : 12)
  return noun({ rule: 'year', precision: 'month', next: year.next, name: String(year.year), once })
}

function weekInMonth(context: Context, index: number): Noun | null {
  const token = context.tokens[index]
  const rank = rankOf(token?.norm ?? '') ?? (token?.ordinal ? token.value : null)
  if (rank === null || norm(context, index + 1) !== 'week') return null
  const start =
    norm(context, index + 2) === 'van' || norm(context, index + 2) === 'in' ? index + 3 : index + 2
  const month = monthNoun(context, start) ?? outerMonth(context, start, rank)
  if (!month) return null
  const which = (span: Span | null) => (span ? weekOfMonth(wholeMonth(span), rank) : null)
  const { once, inYear } = month
  return {
    ...month,
    rule: 'week-of-month',
    precision: 'week',
    name: `${rank < 0 ? 'laatste' : `${rank}e`} week van ${month.name}`,
    once: once && which(once),
    inYear: inYear && ((year) => which(inYear(year))),
    assumptions: [
      rank < 0
        ? 'De laatste week is die met de laatste werkdag (maandag tot en met vrijdag) van de maand.'
        : 'Week één is de week met de eerste maandag-tot-en-met-vrijdagdag van de maand.',
    ],
    ...(once && !which(once) ? { impossible: 'Zoveel weken heeft die maand niet.' } : {}),
  }
}

function wholeMonth(span: Span): Span {
  return span.latest ? monthSpan(yearOf(span.latest), Number(span.latest.slice(5, 7))) : span
}

function weekOfDay(context: Context, index: number): Noun | null {
  if (norm(context, index) !== 'week' || norm(context, index + 1) !== 'van') return null
  const day = dayNoun(context, skipVan(context, index))
  if (!day || day.impossible) return null
  const around = (span: Span | null) => (span?.earliest ? workWeek(mondayOf(span.earliest)) : null)
  const { once, inYear } = day
  return {
    ...day,
    rule: 'week-of-day',
    precision: 'week',
    name: `week van ${day.name}`,
    once: around(once),
    inYear: inYear && ((year) => around(inYear(year))),
  }
}

function skipVan(context: Context, index: number): number {
  return skipArticle(context, index + 2)
}

function weekend(context: Context, index: number): Noun | null {
  const shift = norm(context, index) === 'volgend' ? 7 : 0
  const start = ['volgend', 'dit', 'komend', 'aanstaand'].includes(norm(context, index)) ? index + 1 : index
  if (norm(context, start) !== 'weekend') return null
  const saturday = addDays(mondayOf(context.saidOn), 5 + shift)
  const once = { earliest: saturday, latest: addDays(saturday, 1) }
  return noun({ rule: 'weekend', precision: 'week', next: start + 1, name: 'weekend', once })
}

/** "de eerste week na het zomerreces": from the first working day behind it until that week's Friday. */
function weekAfter(context: Context, index: number): Noun | null {
  const rank = rankOf(norm(context, index))
  if (rank === null || rank < 1 || norm(context, index + 1) !== 'week' || norm(context, index + 2) !== 'na')
    return null
  const recess = recessNoun(context, index + 3)
  if (!recess) return null
  const under = (): Outcome | null => {
    const found = recess.under?.('after') ?? null
    if (!found?.earliest) return found
    const first = workingDayOnOrAfter(found.earliest)
    const monday = addDays(mondayOf(first), (rank - 1) * 7)
    return { ...found, earliest: rank === 1 ? first : monday, latest: addDays(monday, 4) }
  }
  return { ...recess, rule: 'week-after-recess', precision: 'week', under }
}

/** "deze week", "volgende week", "week 24 van 2021", "de tweede week van september", "de week van 4 november". */
export function weekNoun(context: Context, index: number): Noun | null {
  const start = skipArticle(context, index)
  return (
    relativeWeek(context, start) ??
    numberedWeek(context, start) ??
    weekInMonth(context, start) ??
    weekAfter(context, start) ??
    weekOfDay(context, start) ??
    weekend(context, start)
  )
}
