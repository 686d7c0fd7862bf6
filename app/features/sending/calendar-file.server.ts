import ical from 'ical-generator'
import type { MailAttachment } from '#app/platform/mail.server.ts'
import type { Day } from '#app/shared/day.ts'

export interface FixedDay {
  id: string
  on: Day
  summary: string
  url: string
}

/** A calendar file with a whole day per item; null where no item has a day of its own. */
export function calendarFile(days: FixedDay[], host: string, writtenAt: Date): MailAttachment | null {
  if (days.length === 0) return null
  const calendar = ical({ prodId: { company: 'Gestand', product: 'Gestand', language: 'NL' } })
  for (const { id, on, summary, url } of days) {
    // Midnight UTC: the library writes the day of a whole-day event in UTC.
    const start = new Date(`${on}T00:00:00Z`)
    calendar.createEvent({ id: `${id}@${host}`, start, allDay: true, summary, url, stamp: writtenAt })
  }
  return {
    filename: 'herinnering.ics',
    contentType: 'text/calendar; charset=utf-8',
    content: calendar.toString(),
  }
}
