import { addDays, addMonths, writeDay } from '#app/shared/day.ts'
import { spanOfDates } from './day-noun.ts'
import { type Context, type Noun, norm, noun, skipArticle, yearOf } from './noun.ts'
import { yearAt } from './year-suffix.ts'

/** "in 2021", "dit jaar", "later dit jaar", "volgend jaar", "het einde van het jaar" (with its part). */
export function yearNoun(context: Context, index: number): Noun | null {
  const { saidOn } = context
  const later = ['later', 'verderop', 'elders'].includes(norm(context, index))
  const start = later || norm(context, index) === 'nog' ? index + 1 : index
  const year = yearAt(context, norm(context, start) === 'in' && later ? start + 1 : start)
  if (!year) return null
  const whole = spanOfDates(year.year, [1, 1], [12, 31])
  const common = { precision: 'year' as const, next: year.next, name: 'jaar', whole }
  if (!year.relative || year.year !== yearOf(saidOn)) {
    const rule = year.relative ? 'relative-year' : 'year'
    const why = year.relative ? `Geteld vanaf ${writeDay(saidOn)}.` : ''
    const named = noun({ ...common, rule, once: whole, why })
    if (!['komend', 'komende'].includes(norm(context, skipArticle(context, start)))) return named
    const months = { earliest: saidOn, latest: addDays(addMonths(saidOn, 12), -1) }
    return { ...named, others: [{ ...named, once: months, why: 'De twaalf maanden die volgen.' }] }
  }
  const why = later ? `Later dit jaar begint op de dag van de uitspraak, ${writeDay(saidOn)}.` : ''
  const once = { earliest: later ? saidOn : null, latest: whole.latest }
  return noun({ ...common, rule: 'this-year', once, why })
}
