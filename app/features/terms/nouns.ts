import { dayNoun } from './day-noun.ts'
import { datedEventNoun } from './dated-event-noun.ts'
import { monthNoun } from './month-noun.ts'
import { type Context, type Noun, skipArticle } from './noun.ts'
import { cutNoun, cutRecess, type Part, partAt } from './parts.ts'
import { quarterNoun } from './quarter-noun.ts'
import { recessNoun } from './recess-noun.ts'
import { seasonNoun } from './season-noun.ts'
import { weekdayNoun } from './weekday-noun.ts'
import { weekNoun } from './week-noun.ts'
import { yearNoun } from './year-noun.ts'

/** The rules that know a stretch of time, the more particular first. */
const rules = [
  weekdayNoun,
  weekNoun,
  quarterNoun,
  seasonNoun,
  recessNoun,
  monthNoun,
  datedEventNoun,
  yearNoun,
]

/** The calendar noun standing here, article included. */
function calendarNounAt(context: Context, index: number): Noun | null {
  const day = dayNoun(context, skipArticle(context, index))
  if (day) return day
  for (const rule of rules) {
    const named = rule(context, index)
    if (named) return named
  }
  return null
}

const divisible = new Set(['week', 'month', 'quarter', 'half-year', 'season', 'year'])

function parted(whole: Noun, part: Part): { noun: Noun; edge: Noun | null } | null {
  if (whole.impossible) return null
  if (whole.rule === 'recess') {
    const noun = cutRecess(whole, part)
    return { noun, edge: part === 'end' ? noun : null }
  }
  if (!divisible.has(whole.precision) || whole.rule === 'weekend') return null
  return { noun: cutNoun(whole, part), edge: part === 'end' ? cutNoun(whole, 'last-day') : null }
}

/** The same with a part before it: "eind volgende maand", "het einde van het kwartaal". */
export function partedNounAt(context: Context, index: number): { noun: Noun; edge: Noun | null } | null {
  const part = partAt(context, index)
  const whole = part && calendarNounAt(context, part.next)
  const found = part && whole ? parted(whole, part.part) : null
  if (found) return found
  const plain = calendarNounAt(context, index)
  return plain && { noun: plain, edge: null }
}
