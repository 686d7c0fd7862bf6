import ICAL from 'ical.js'
import { addDays, dayOf, dayWith, type Day } from '#app/shared/day.ts'
import type { RecessPeriod } from './calendar.ts'
import type { RecessCsv } from './recess-csv.ts'

/** The periods of a calendar file, or what is wrong with it, event by event. `chamber` where an event names none. */
export function readRecessIcs(text: string, chamber: RecessPeriod['chamber']): RecessCsv {
  const events = eventsIn(text)
  if (!events)
    return { recesses: [], objections: ['Dit agendabestand (ics) is niet heel. Haal het opnieuw op.'] }
  const result: RecessCsv = { recesses: [], objections: [] }
  for (const [index, event] of events.entries()) {
    const read = periodOf(event, chamber)
    if (typeof read === 'string') result.objections.push(`Gebeurtenis ${index + 1}: ${read}`)
    else result.recesses.push(read)
  }
  return result
}

/** Null where the library cannot make sense of the text: it throws then. */
function eventsIn(text: string): ICAL.Component[] | null {
  try {
    return new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, '')) as never).getAllSubcomponents('vevent')
  } catch {
    return null
  }
}

function periodOf(event: ICAL.Component, chamber: RecessPeriod['chamber']): RecessPeriod | string {
  const summary = textOf(event, 'summary')
  if (event.getFirstProperty('rrule')) return `«${summary.slice(0, 60)}» herhaalt zich. Geef elk reces apart.`
  const start = dayIn(event, 'dtstart', 'first')
  if (!start) return `«${summary.slice(0, 60)}» heeft geen eerste dag.`
  const name = summary.replace(/\s*[(\-–,]?\s*\b(?:Tweede Kamer|Eerste Kamer|TK|EK)\b\)?/gi, '').trim()
  return {
    chamber: chamberIn(summary) ?? chamber,
    name: (name || summary).slice(0, 100),
    start,
    end: dayIn(event, 'dtend', 'last') ?? start,
    source: /Bron: (.+)/i.exec(textOf(event, 'description'))?.[1]?.slice(0, 300) ?? '',
  }
}

function chamberIn(summary: string): RecessPeriod['chamber'] | null {
  if (/\b(Eerste Kamer|EK)\b/i.test(summary)) return 'EK'
  return /\b(Tweede Kamer|TK)\b/i.test(summary) ? 'TK' : null
}

function textOf(event: ICAL.Component, property: string): string {
  const value: unknown = event.getFirstPropertyValue(property)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}

/** DTEND says when it is over: the last day is the day before, unless it is over during a day. */
function dayIn(event: ICAL.Component, property: 'dtstart' | 'dtend', side: 'first' | 'last'): Day | null {
  const value: unknown = event.getFirstPropertyValue(property)
  if (!(value instanceof ICAL.Time)) return null
  const isUtc = !value.isDate && value.zone === ICAL.Timezone.utcTimezone
  const day = isUtc ? dayOf(value.toJSDate()) : dayWith(value.year, value.month, value.day)
  const isWhole = value.isDate || (value.hour === 0 && value.minute === 0)
  return day && side === 'last' && isWhole ? addDays(day, -1) : day
}
