import ical from 'ical-generator'
import { addDays, type Day } from '#app/shared/day.ts'
import { chamberNames } from './chamber.ts'
import type { StandingRecess } from './recess-form.ts'

/** The periods that are known on both sides as whole-day events; the day after the last one ends each (RFC 5545, DTEND). */
export function writeRecessIcs(recesses: StandingRecess[], host: string, writtenAt: Date): string {
  const calendar = ical({ prodId: { company: 'Gestand', product: 'Gestand', language: 'NL' } })
  for (const { id, chamber, name, start, end, source } of recesses) {
    if (!start || !end) continue
    calendar.createEvent({
      id: `${id}@${host}`,
      start: midnight(start),
      end: midnight(addDays(end, 1)),
      allDay: true,
      summary: `${name} ${chamberNames[chamber]}`,
      description: `Bron: ${source}`,
      stamp: writtenAt,
    })
  }
  return calendar.toString()
}

/** In UTC: the library writes the day of a whole-day event in UTC. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
