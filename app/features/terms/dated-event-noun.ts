import { addDays } from '#app/shared/day.ts'
import { easter, prinsjesdag } from './calendar.ts'
import { spanOfDates } from './day-noun.ts'
import { type Context, dayAt, type Noun, norm, noun, skipArticle, type Span, wordsBetween } from './noun.ts'
import { directionAt, yearSuffix } from './year-suffix.ts'

function budgetDay(year: number): Span {
  const day = prinsjesdag(year)
  return { earliest: day, latest: day }
}

/** Moments whose day the calendar gives, with a sentence that says which. */
const dated = new Map<string, { inYear: (year: number) => Span; why: string; rule: string }>(
  Object.entries({
    prinsjesdag: {
      inYear: budgetDay,
      why: 'Prinsjesdag is de derde dinsdag van september.',
      rule: 'prinsjesdag',
    },
    miljoenennota: {
      inYear: budgetDay,
      why: 'De Miljoenennota verschijnt op Prinsjesdag, de derde dinsdag van september.',
      rule: 'prinsjesdag',
    },
    troonrede: {
      inYear: budgetDay,
      why: 'De Troonrede is op Prinsjesdag, de derde dinsdag van september.',
      rule: 'prinsjesdag',
    },
    kerst: {
      inYear: (year) => spanOfDates(year, [12, 25], [12, 26]),
      why: 'Kerst is 25 en 26 december.',
      rule: 'holiday',
    },
    kerstmis: {
      inYear: (year) => spanOfDates(year, [12, 25], [12, 26]),
      why: 'Kerst is 25 en 26 december.',
      rule: 'holiday',
    },
    kerstdagen: {
      inYear: (year) => spanOfDates(year, [12, 25], [12, 26]),
      why: 'Kerst is 25 en 26 december.',
      rule: 'holiday',
    },
    pasen: {
      inYear: (year) => ({ earliest: easter(year), latest: addDays(easter(year), 1) }),
      why: 'Eerste en tweede Paasdag.',
      rule: 'holiday',
    },
    pinksteren: {
      inYear: (year) => ({ earliest: addDays(easter(year), 49), latest: addDays(easter(year), 50) }),
      why: 'Eerste en tweede Pinksterdag.',
      rule: 'holiday',
    },
    hemelvaart: {
      inYear: (year) => ({ earliest: addDays(easter(year), 39), latest: addDays(easter(year), 39) }),
      why: 'Hemelvaartsdag.',
      rule: 'holiday',
    },
    hemelvaartsdag: {
      inYear: (year) => ({ earliest: addDays(easter(year), 39), latest: addDays(easter(year), 39) }),
      why: 'Hemelvaartsdag.',
      rule: 'holiday',
    },
    jaarwisseling: {
      inYear: (year) => ({ earliest: dayAt(year, 12, 31), latest: dayAt(year + 1, 1, 1) }),
      why: 'De jaarwisseling is 31 december en 1 januari.',
      rule: 'holiday',
    },
    jaareinde: {
      inYear: (year) => spanOfDates(year, [12, 31], [12, 31]),
      why: 'Het jaareinde is 31 december.',
      rule: 'holiday',
    },
  }),
)

/** "Prinsjesdag", "de Miljoenennota 2025", "Kerst": events on a day that the calendar knows. */
export function datedEventNoun(context: Context, index: number): Noun | null {
  const article = skipArticle(context, index)
  const start = ['komende', 'volgende', 'aanstaande', 'eerstvolgende'].includes(norm(context, article))
    ? article + 1
    : article
  const word = norm(context, start)
  const event = dated.get(word)
  if (!event) return null
  const name = wordsBetween(context, index, start + 1)
  const waitsFor = event.rule === 'prinsjesdag' ? name : null
  const common = {
    rule: event.rule,
    precision: event.rule === 'holiday' ? ('day' as const) : ('event' as const),
    name,
    why: event.why,
    waitsFor,
  }
  const suffix = yearSuffix(context, start + 1)
  if (suffix) return noun({ ...common, next: suffix.next, once: event.inYear(suffix.year) })
  const direction = directionAt(context, start + 1)
  return noun({
    ...common,
    next: direction?.next ?? start + 1,
    inYear: event.inYear,
    choice: direction?.choice ?? 'coming',
  })
}
