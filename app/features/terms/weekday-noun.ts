import { addDays, type Day, weekday, writeDay } from '#app/shared/day.ts'
import { type Context, type Noun, norm, noun, skipArticle, type Span } from './noun.ts'
import { monthNoun } from './month-noun.ts'
import { rankOf, weekdayName, weekdayNumber } from './vocabulary.ts'
import { directionAt } from './year-suffix.ts'

/** Monday of the ISO week a day falls in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

const weekShifts = new Map<string, number>([
  ['deze', 0],
  ['volgende', 7],
  ['komende', 7],
  ['vorige', -7],
  ['afgelopen', -7],
])

function named(
  context: Context,
  next: number,
  wanted: number,
  day: Day,
  why: string,
  others: Noun[] = [],
): Noun {
  return noun({
    rule: 'weekday',
    precision: 'day',
    next,
    name: weekdayName(wanted),
    once: { earliest: day, latest: day },
    why: `${why}, geteld vanaf ${writeDay(context.saidOn)}.`,
    others,
  })
}

/** "volgende week dinsdag", "dinsdag volgende week": the index behind the week and its shift in days. */
function weekAt(context: Context, index: number): { shift: number; next: number } | null {
  const start = norm(context, index) === 'van' ? index + 1 : index
  const shift = weekShifts.get(norm(context, start))
  return shift !== undefined && norm(context, start + 1) === 'week' ? { shift, next: start + 2 } : null
}

function coming(context: Context, next: number, wanted: number): Noun {
  const { saidOn } = context
  const distance = (wanted - weekday(saidOn) + 7) % 7
  const first = addDays(saidOn, distance)
  const later = named(context, next, wanted, addDays(first, 7), `De ${weekdayName(wanted)} een week later`)
  return named(
    context,
    next,
    wanted,
    first,
    `De eerstvolgende ${weekdayName(wanted)}`,
    distance === 0 ? [later] : [],
  )
}

function strictly(context: Context, next: number, wanted: number, sign: 1 | -1): Noun {
  const distance = (sign * (wanted - weekday(context.saidOn)) + 7) % 7 || 7
  const which = sign === 1 ? 'eerstvolgende' : 'laatste'
  return named(
    context,
    next,
    wanted,
    addDays(context.saidOn, sign * distance),
    `De ${which} ${weekdayName(wanted)}`,
  )
}

/** "de eerste dinsdag van maart", "de laatste vrijdag van 2021" is no month and stays unread. */
function nthOfMonth(context: Context, index: number): Noun | null {
  const rank = rankOf(norm(context, index))
  const wanted = weekdayNumber(norm(context, index + 1))
  if (rank === null || wanted === null || norm(context, index + 2) !== 'van') return null
  const month = monthNoun(context, index + 3)
  if (!month) return null
  const pick = (span: Span | null): Span | null => {
    const whole = month.whole ?? span
    if (!whole?.earliest || !whole.latest) return null
    const first = addDays(whole.earliest, (wanted - weekday(whole.earliest) + 7) % 7)
    const last = addDays(whole.latest, -((weekday(whole.latest) - wanted + 7) % 7))
    const day = rank < 0 ? last : addDays(first, (rank - 1) * 7)
    return day <= whole.latest ? { earliest: day, latest: day } : null
  }
  const { once, inYear } = month
  const impossible = once && !pick(once) ? { impossible: 'Zo vaak komt die dag in die maand niet voor.' } : {}
  return {
    ...month,
    rule: 'weekday-of-month',
    precision: 'day',
    name: weekdayName(wanted),
    once: once && pick(once),
    inYear: inYear && ((year) => pick(inYear(year))),
    ...impossible,
  }
}

/** "donderdag", "vrijdag a.s.", "aanstaande vrijdag", "volgende week dinsdag". */
export function weekdayNoun(context: Context, index: number): Noun | null {
  const start = skipArticle(context, index)
  const nth = nthOfMonth(context, start)
  if (nth) return nth
  const week = weekAt(context, start)
  const afterWeek = week ? weekdayNumber(norm(context, week.next)) : null
  if (week && afterWeek !== null) return inWeek(context, week.next + 1, afterWeek, week.shift)
  const word = norm(context, start)
  const wanted = weekdayNumber(word)
  if (wanted !== null) {
    if (word.length < 4) return null
    const behind = weekAt(context, start + 1)
    if (behind) return inWeek(context, behind.next, wanted, behind.shift)
    const direction = directionAt(context, start + 1)
    if (!direction) return coming(context, start + 1, wanted)
    return strictly(context, direction.next, wanted, direction.choice === 'last' ? -1 : 1)
  }
  const next = weekdayNumber(norm(context, start + 1))
  if (next === null) return null
  if (word === 'deze') return coming(context, start + 2, next)
  if (word === 'aanstaande' || word === 'komende' || word === 'eerstvolgende' || word === 'aankomende') {
    return strictly(context, start + 2, next, 1)
  }
  if (word === 'afgelopen' || word === 'vorige') return strictly(context, start + 2, next, -1)
  if (word !== 'volgende') return null
  const nextWeek = inWeek(context, start + 2, next, 7)
  const soon = strictly(context, start + 2, next, 1)
  return { ...nextWeek, others: soon.once?.earliest === nextWeek.once?.earliest ? [] : [soon] }
}

function inWeek(context: Context, next: number, wanted: number, shift: number): Noun {
  const day = addDays(mondayOf(context.saidOn), shift + wanted - 1)
  const which = shift === 0 ? 'deze week' : shift > 0 ? 'volgende week' : 'vorige week'
  return named(context, next, wanted, day, `De ${weekdayName(wanted)} van ${which}`)
}
