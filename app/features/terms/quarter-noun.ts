import { addDays, addMonths, writeDay } from '#app/shared/day.ts'
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
import type { Precision } from './reading.ts'
import { rankOf } from './vocabulary.ts'
import { directionAt, yearSuffix } from './year-suffix.ts'

interface Division {
  rule: string
  precision: Precision
  months: number
  noun: string
}

const quarter: Division = { rule: 'quarter', precision: 'quarter', months: 3, noun: 'kwartaal' }
const half: Division = { rule: 'half-year', precision: 'half-year', months: 6, noun: 'halfjaar' }

/** The nth part of a year, counted from 1, of so many months. */
function partOfYear(year: number, rank: number, months: number): Span {
  const first = addMonths(dayAt(year, 1, 1), (rank - 1) * months)
  return { earliest: first, latest: addDays(addMonths(first, months), -1) }
}

/** "kwartaal", "halfjaar", "half jaar" standing here. */
function divisionAt(context: Context, index: number): { division: Division; next: number } | null {
  const word = norm(context, index)
  if (word === 'kwartaal' || word === 'kw') return { division: quarter, next: index + 1 }
  if (word === 'halfjaar' || word === 'semester') return { division: half, next: index + 1 }
  const twoWords = (word === 'half' || word === 'halve') && norm(context, index + 1) === 'jaar'
  return twoWords ? { division: half, next: index + 2 } : null
}

/** The rank and division: "eerste kwartaal", "1e kwartaal", "kwartaal 1", "Q1", "H2". */
function rankedAt(
  context: Context,
  index: number,
): { division: Division; rank: number; next: number } | null {
  const word = norm(context, index)
  const short = /^([qhk])([1-4])$/.exec(word)
  if (short && !(short[1] === 'h' && Number(short[2]) > 2)) {
    return { division: short[1] === 'h' ? half : quarter, rank: Number(short[2]), next: index + 1 }
  }
  const token = context.tokens[index]
  const rank = rankOf(word) ?? token?.value ?? null
  if (rank !== null) {
    const found = divisionAt(context, index + 1)
    if (!found || (token?.value != null && !token.ordinal)) return null
    return { ...found, rank: rank === -1 ? 12 / found.division.months : rank }
  }
  const found = divisionAt(context, index)
  const behind = context.tokens[found?.next ?? 0]?.value ?? null
  return found && behind !== null && behind <= 4 ? { ...found, rank: behind, next: found.next + 1 } : null
}

const shifts = new Map<string, number>([
  ['dit', 0],
  ['lopende', 0],
  ['huidige', 0],
  ['volgend', 1],
  ['volgende', 1],
  ['komend', 1],
  ['komende', 1],
  ['aanstaande', 1],
  ['aankomend', 1],
  ['vorig', -1],
  ['vorige', -1],
  ['afgelopen', -1],
])

function relativeAt(context: Context, index: number): Noun | null {
  const bare = isDefinite(context, index) ? divisionAt(context, index) : null
  const shift = bare ? 0 : shifts.get(norm(context, index))
  const found = bare ?? divisionAt(context, index + 1)
  if (shift === undefined || !found) return null
  const { saidOn } = context
  const { months, rule, precision } = found.division
  const current = Math.floor((monthOf(saidOn) - 1) / months) + 1
  const whole = partOfYear(yearOf(saidOn), current + shift, months)
  const once = shift === 0 ? { earliest: saidOn, latest: whole.latest } : whole
  const why = `Geteld vanaf ${writeDay(saidOn)}.`
  return noun({
    rule: `relative-${rule}`,
    precision,
    next: found.next,
    name: found.division.noun,
    once,
    whole,
    why,
  })
}

/** "het eerste kwartaal van 2021", "Q2 '21", "volgend kwartaal", "de tweede helft" is a part, "het tweede halfjaar" is here. */
export function quarterNoun(context: Context, index: number): Noun | null {
  const start = skipArticle(context, index)
  const ranked = rankedAt(context, start)
  if (!ranked) return relativeAt(context, start)
  const { division, rank } = ranked
  const name = `${rank}e ${division.noun}`
  const suffix = yearSuffix(context, ranked.next)
  const common = { rule: division.rule, precision: division.precision, name }
  const next = suffix?.next ?? ranked.next
  if (rank < 1 || rank > 12 / division.months) {
    return noun({ ...common, next, impossible: `Een ${name} bestaat niet.` })
  }
  if (suffix) return noun({ ...common, next, once: partOfYear(suffix.year, rank, division.months) })
  const direction = directionAt(context, next)
  return noun({
    ...common,
    next: direction?.next ?? next,
    inYear: (year) => partOfYear(year, rank, division.months),
    choice: direction?.choice ?? 'coming',
  })
}
