import { addDays, addMonths, type Day } from '#app/shared/day.ts'
import { addWorkingDays } from './calendar.ts'
import { type Context, norm } from './noun.ts'
import { amountOf } from './vocabulary.ts'

/** A length of time: "zes weken", "anderhalf jaar", "drie werkdagen". */
export interface Duration {
  months: number
  days: number
  workingDays: number
  next: number
  assumptions: string[]
}

/** Longest length a promise can plausibly name, in its own unit. */
const mostUnits = 1000
const mostMonths = 1200

const units = new Map<
  string,
  'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'hour'
>([
  ['dag', 'day'],
  ['dagen', 'day'],
  ['kalenderdagen', 'day'],
  ['etmaal', 'day'],
  ['werkdag', 'working-day'],
  ['werkdagen', 'working-day'],
  ['week', 'week'],
  ['weken', 'week'],
  ['wk', 'week'],
  ['wkn', 'week'],
  ['maand', 'month'],
  ['maanden', 'month'],
  ['mnd', 'month'],
  ['kwartaal', 'quarter'],
  ['kwartalen', 'quarter'],
  ['halfjaar', 'half-year'],
  ['jaar', 'year'],
  ['jaren', 'year'],
  ['jr', 'year'],
  ['uur', 'hour'],
  ['uren', 'hour'],
])

const monthsIn = new Map<string, number>([
  ['month', 1],
  ['quarter', 3],
  ['half-year', 6],
  ['year', 12],
])

function inMonths(amount: number, perUnit: number): Pick<Duration, 'months' | 'days' | 'assumptions'> {
  const exact = amount * perUnit
  const months = Math.floor(exact)
  const days = Math.round((exact - months) * 30)
  return { months, days, assumptions: days > 0 ? [`Een halve maand is hier ${days} dagen.`] : [] }
}

function lengthOf(amount: number, unit: string): Omit<Duration, 'next'> {
  const none = { months: 0, days: 0, workingDays: 0, assumptions: [] }
  const perUnit = monthsIn.get(unit)
  if (perUnit !== undefined) return { ...none, ...inMonths(amount, perUnit) }
  if (unit === 'working-day') return { ...none, workingDays: Math.ceil(amount) }
  if (unit === 'hour') return { ...none, days: Math.ceil(amount / 24) }
  const days = amount * (unit === 'week' ? 7 : 1)
  const assumptions = Number.isInteger(days) ? [] : [`Naar boven afgerond op ${Math.ceil(days)} dagen.`]
  return { ...none, days: Math.ceil(days), assumptions }
}

/** "zes weken", "een half jaar", "6 à 8 weken" (the longer), standing here; null when no known amount does. */
export function durationAt(context: Context, index: number, single = false): Duration | null {
  const token = context.tokens[index]
  if (!token || token.ordinal) return null
  const amount = token.value ?? amountOf(token.norm)
  if (amount === null || amount > mostUnits) return null
  const second = norm(context, index + 1)
  if (!single && (second === 'a' || second === '-' || second === 'tot' || second === 'of')) {
    const longer = durationAt(context, index + 2, true)
    return (
      longer && { ...longer, assumptions: [...longer.assumptions, 'De langste van de twee termijnen telt.'] }
    )
  }
  const halfBehind = amount === 1 && (second === 'half' || second === 'halve')
  const unitAt = halfBehind ? index + 2 : index + 1
  const adjective = ['volle', 'hele'].includes(norm(context, unitAt)) ? 1 : 0
  const unit = units.get(norm(context, unitAt + adjective))
  if (!unit) return null
  const length = lengthOf(halfBehind ? 0.5 : amount, unit)
  return length.months > mostMonths ? null : { ...length, next: unitAt + adjective + 1 }
}

const vague = new Set(['enkele', 'enige', 'paar', 'meerdere', 'afzienbare', 'redelijke', 'korte'])

/** "enkele weken", "een paar maanden", "afzienbare tijd": a length without a number; the index behind it. */
export function vagueDurationAt(context: Context, index: number): number | null {
  const start = norm(context, index) === 'een' ? index + 1 : index
  if (!vague.has(norm(context, start))) return null
  const unit = norm(context, start + 1)
  return units.has(unit) || unit === 'tijd' || unit === 'termijn' ? start + 2 : null
}

/** The day that lies a duration after another one, or before it with `sign` -1; month ends are clamped. */
export function shift(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  if (duration.workingDays > 0) return addWorkingDays(day, sign * duration.workingDays)
  return addDays(addMonths(day, sign * duration.months), sign * duration.days)
}
