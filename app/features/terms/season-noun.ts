import { addDays, type Day, writeDay } from '#app/shared/day.ts'
import { workingDayOnOrBefore } from './calendar.ts'
import { spanOfDates } from './day-noun.ts'
import {
  chooseSpan,
  type Context,
  dayAt,
  monthOf,
  type Noun,
  norm,
  noun,
  type Outcome,
  skipArticle,
  type Span,
  type Use,
  yearOf,
} from './noun.ts'
import { recessOf } from './recess-periods.ts'
import { directionAt, yearSuffix } from './year-suffix.ts'

/** Widest of the meteorological and the astronomical reckoning. */
const seasons = new Map<string, { from: [number, number]; to: [number, number] }>([
  ['voorjaar', { from: [3, 1], to: [6, 20] }],
  ['lente', { from: [3, 1], to: [6, 20] }],
  ['zomer', { from: [6, 1], to: [9, 21] }],
  ['najaar', { from: [9, 1], to: [12, 20] }],
  ['herfst', { from: [9, 1], to: [12, 20] }],
  ['winter', { from: [12, 1], to: [3, 19] }],
])

function seasonIn(name: string, year: number): Span {
  const season = seasons.get(name) ?? { from: [1, 1], to: [12, 31] }
  if (name !== 'winter') return spanOfDates(year, season.from, season.to)
  return { earliest: dayAt(year, ...season.from), latest: dayAt(year + 1, ...season.to) }
}

const choices = new Map<string, Noun['choice'] | 'this'>([
  ['volgend', 'following'],
  ['volgende', 'following'],
  ['komend', 'following'],
  ['komende', 'following'],
  ['eerstvolgende', 'following'],
  ['aankomend', 'following'],
  ['aankomende', 'following'],
  ['aanstaande', 'coming'],
  ['dit', 'this'],
  ['deze', 'this'],
  ['afgelopen', 'last'],
  ['vorig', 'last'],
  ['vorige', 'last'],
])

/** "winter 2020-2021": the index behind the second year. */
function secondYear(context: Context, next: number): number {
  const sign = norm(context, next)
  const token = context.tokens[next + 1]
  const isYear =
    token?.value != null && !token.ordinal && (token.norm.length === 4 || token.norm.length === 2)
  return (sign === '-' || sign === '/') && isYear ? next + 2 : next
}

function beforeSummer(context: Context, summer: Noun): Outcome | null {
  const last = (span: Span): Day => {
    const { start } = recessOf(context.calendar, 'TK', 'zomerreces', yearOf(span.earliest ?? context.saidOn))
    return start
      ? workingDayOnOrBefore(addDays(start, -1))
      : dayAt(yearOf(span.earliest ?? context.saidOn), 6, 20)
  }
  const chosen = chooseSpan(summer, context.saidOn, last)
  if (!chosen?.span.earliest) return null
  const year = yearOf(chosen.span.earliest)
  const { start } = recessOf(context.calendar, 'TK', 'zomerreces', year)
  const latest = last(chosen.span)
  if (start) {
    const why = `De laatste werkdag voor het zomerreces ${year} van de Tweede Kamer, dat op ${writeDay(start)} begint.`
    return { earliest: null, latest, why, assumptions: [] }
  }
  const why = `Het begin van het zomerreces ${year} is niet geladen; daarom telt ${writeDay(latest)}, het einde van het voorjaar.`
  const assumptions = [
    ...(year > yearOf(context.saidOn) && monthOf(context.saidOn) < 9
      ? [`Of is nog de zomer van ${yearOf(context.saidOn)} bedoeld?`]
      : []),
    `Voor de zomer is hier uiterlijk ${writeDay(latest)}, omdat het zomerreces ${year} niet geladen is. Klopt dat?`,
  ]
  return { earliest: null, latest, why, assumptions }
}

function afterSummer(context: Context, summer: Noun, use: Use): Outcome | null {
  const chosen = chooseSpan(summer, context.saidOn)
  if (!chosen?.span.earliest) return null
  const year = yearOf(chosen.span.earliest)
  const { end } = recessOf(context.calendar, 'TK', 'zomerreces', year)
  const earliest = end ? addDays(end, 1) : dayAt(year, 9, 1)
  const why = end
    ? `De dag na het zomerreces ${year} van de Tweede Kamer.`
    : `Het einde van het zomerreces ${year} is niet geladen; daarom telt 1 september ${year}.`
  if (use === 'shortly-after') {
    return {
      earliest,
      latest: addDays(earliest, 27),
      why,
      assumptions: ['Kort na is hier binnen vier weken.'],
    }
  }
  const assumptions = [`Na de zomer heeft geen einde. Voorstel: uiterlijk 20 december ${year}.`]
  if (!end)
    assumptions.push(
      `Na de zomer begint hier op 1 september ${year}, omdat het einde van het zomerreces niet geladen is.`,
    )
  return { earliest, latest: null, why, assumptions }
}

function special(context: Context, season: Noun): Noun {
  if (season.name !== 'zomer') return season
  return {
    ...season,
    under: (use) => {
      if (use === 'before' || use === 'until') return beforeSummer(context, season)
      return use === 'after' || use === 'shortly-after' ? afterSummer(context, season, use) : null
    },
  }
}

function winterOthers(name: string, year: number, season: Noun): Noun {
  if (name !== 'winter') return season
  const why = `De winter die in ${year - 1} begint.`
  return { ...season, others: [{ ...season, once: seasonIn(name, year - 1), why }] }
}

/** "het voorjaar van 2020", "volgend voorjaar", "de zomer" (before and after it: the recess decides). */
export function seasonNoun(context: Context, index: number): Noun | null {
  const article = skipArticle(context, index)
  const choice = choices.get(norm(context, article))
  const start = choice ? article + 1 : article
  const name = norm(context, start)
  if (!seasons.has(name)) return null
  const common = { rule: 'season', precision: 'season' as const, name }
  const suffix = yearSuffix(context, start + 1)
  if (suffix) {
    const next = secondYear(context, suffix.next)
    const season = noun({ ...common, next, once: seasonIn(name, suffix.year) })
    return special(context, next === suffix.next ? winterOthers(name, suffix.year, season) : season)
  }
  if (choice === 'this') {
    const year = yearOf(context.saidOn) - (name === 'winter' && monthOf(context.saidOn) <= 3 ? 1 : 0)
    return special(context, noun({ ...common, next: start + 1, once: seasonIn(name, year) }))
  }
  const direction = directionAt(context, start + 1)
  return special(
    context,
    noun({
      ...common,
      next: direction?.next ?? start + 1,
      inYear: (year) => seasonIn(name, year),
      choice: choice ?? direction?.choice ?? 'coming',
    }),
  )
}
