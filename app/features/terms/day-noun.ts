import { addDays, dayWith, weekday, writeDay } from '#app/shared/day.ts'
import { type Context, dayAt, type Noun, norm, noun, type Span, yearOf, wordsBetween } from './noun.ts'
import { monthName, monthNumber, weekdayName, weekdayNumber } from './vocabulary.ts'
import { directionAt, isPlausibleYear, yearSuffix } from './year-suffix.ts'

/** Days a month can have in some year. */
function longestMonth(month: number): number {
  return Number(dayWith(2020, month, 31) ? 31 : dayWith(2020, month, 30) ? 30 : 29)
}

function oneDay(year: number, month: number, date: number): Span | null {
  const day = dayWith(year, month, date)
  return day === null ? null : { earliest: day, latest: day }
}

function impossible(next: number, name: string, why: string): Noun {
  return noun({ rule: 'day', precision: 'day', next, name, impossible: why })
}

/** Reports a weekday that does not fit the date, and offers the year in which it does. */
function checkWeekday(context: Context, named: Noun, wanted: number): Noun {
  const year = yearOf(context.saidOn)
  const mismatch = (span: Span): string | null => {
    if (!span.earliest || weekday(span.earliest) === wanted) return null
    return `${writeDay(span.earliest)} is een ${weekdayName(weekday(span.earliest))}, geen ${weekdayName(wanted)}. Klopt de datum?`
  }
  if (named.once) {
    const objection = mismatch(named.once)
    return objection ? { ...named, assumptions: [...named.assumptions, objection] } : named
  }
  const fitting = [year, year - 1, year + 1]
    .map((candidate) => named.inYear?.(candidate) ?? null)
    .find((span) => span !== null && mismatch(span) === null)
  return {
    ...named,
    check: mismatch,
    others: fitting ? [{ ...named, inYear: null, once: fitting, why: 'De weekdag past bij dit jaar.' }] : [],
  }
}

function writtenDate(context: Context, index: number): Noun | null {
  const token = context.tokens[index]
  if (token?.date) {
    const { year, month, date } = token.date
    const name = context.text.slice(token.start, token.end)
    const once = oneDay(year, month, date)
    if (!once?.earliest) return impossible(index + 1, name, `De datum ${name} bestaat niet.`)
    if (!isPlausibleYear(year)) return impossible(index + 1, name, `Het jaar ${year} ligt te ver weg.`)
    return noun({ rule: 'day', precision: 'day', next: index + 1, name: writeDay(once.earliest), once })
  }
  return null
}

function spelledDate(context: Context, index: number): Noun | null {
  const date = context.tokens[index]?.value ?? null
  if (date === null || !Number.isInteger(date) || date > 99) return null
  const month = monthNumber(norm(context, index + 1))
  if (month === null) return null
  const name = `${date} ${monthName(month)}`
  const suffix = yearSuffix(context, index + 2)
  const next = suffix?.next ?? index + 2
  if (date < 1 || date > longestMonth(month)) {
    return impossible(
      next,
      name,
      `${name} bestaat niet: ${monthName(month)} heeft ${longestMonth(month)} dagen.`,
    )
  }
  if (suffix) {
    const once = oneDay(suffix.year, month, date)
    if (!once) return impossible(next, name, `${name} bestaat niet in ${suffix.year}.`)
    return noun({ rule: 'day', precision: 'day', next, name, once })
  }
  const direction = directionAt(context, next)
  return noun({
    rule: 'day',
    precision: 'day',
    next: direction?.next ?? next,
    name,
    inYear: (year) => oneDay(year, month, date),
    choice: direction?.choice ?? 'coming',
  })
}

/** "24/11" by itself, where a month behind it or a length of time would make it something else. */
function slashedDate(context: Context, index: number): Noun | null {
  const [date, sign, month, behind] = context.tokens.slice(index, index + 4)
  if (context.running || date?.value == null || month?.value == null || date.ordinal || month.ordinal)
    return null
  if (!sign || !['/', '-'].includes(sign.norm) || date.end !== sign.start || sign.end !== month.start)
    return null
  if (behind && ![',', ')', '.'].includes(behind.norm)) return null
  if (!dayWith(2020, month.value, date.value)) return null
  const name = `${date.value} ${monthName(month.value)}`
  const inYear = (year: number) => oneDay(year, month.value ?? 0, date.value ?? 0)
  const assumptions = [`«${wordsBetween(context, index, index + 3)}» is hier ${name}.`]
  return noun({ rule: 'day', precision: 'day', next: index + 3, name, inYear, assumptions })
}

const relativeDays = new Map<string, number>([
  ['vandaag', 0],
  ['heden', 0],
  ['morgen', 1],
  ['overmorgen', 2],
  ['gisteren', -1],
  ['eergisteren', -2],
])

const beforeNow = new Set(['tussen', 'vanaf', 'per'])

function relativeDay(context: Context, index: number): Noun | null {
  const now = norm(context, index) === 'nu' && beforeNow.has(norm(context, index - 1))
  const shift = now ? 0 : relativeDays.get(norm(context, index))
  if (shift === undefined) return null
  const day = addDays(context.saidOn, shift)
  const why = `Geteld vanaf ${writeDay(context.saidOn)}.`
  const once = { earliest: day, latest: day }
  return noun({
    rule: 'relative-day',
    precision: 'day',
    next: index + 1,
    name: norm(context, index),
    once,
    why,
  })
}

/** The first day that names the date, with its weekday before it: "maandag 4 november 2020", "de 4e november". */
export function dayNoun(context: Context, index: number): Noun | null {
  const plain =
    writtenDate(context, index) ??
    spelledDate(context, index) ??
    slashedDate(context, index) ??
    relativeDay(context, index)
  if (plain) return plain
  const wanted = weekdayNumber(norm(context, index))
  if (wanted === null) return null
  const comma = norm(context, index + 1) === ',' ? 1 : 0
  const start = norm(context, index + 1 + comma) === 'de' ? index + 2 + comma : index + 1 + comma
  const dated = writtenDate(context, start) ?? spelledDate(context, start)
  if (!dated) return null
  return dated.impossible ? dated : checkWeekday(context, dated, wanted)
}

/** First of January of a year and the like, for rules that build on days. */
export function spanOfDates(year: number, from: [number, number], to: [number, number]): Span {
  return { earliest: dayAt(year, ...from), latest: dayAt(year, ...to) }
}
