import { dueMoment, nextSendingMoment } from '#app/features/planning/sending-hours.ts'
import { workingDayOnOrAfter } from '#app/features/terms/calendar.ts'
import { addDays, dayOf, type Day } from '#app/shared/day.ts'

/** The first day on which somebody can have a mail again who had one today. */
export function dayAfterMail(now: Date): Day {
  return workingDayOnOrAfter(addDays(dayOf(now), 1))
}

/** What is to go to one person: when it is due, and until when somebody holds it. */
interface Due {
  dueAt: Date
  heldOn: Day | null
  heldUntil: Day | null
}

/** From when on it may go; null where it is held until somebody lets it go. */
function freeFrom({ dueAt, heldOn, heldUntil }: Due): Date | null {
  if (heldOn === null) return dueAt
  if (heldUntil === null) return null
  const free = dueMoment(heldUntil)
  return free > dueAt ? free : dueAt
}

/**
 * On which day each reminder of one person goes, by the rules of bundling: one mail a day within sending hours, with all
 * that is due at that moment; what comes due after it waits for the mail of another day. Held ones have no day.
 */
export function mailDays<Row extends Due>(
  rows: Row[],
  { now, hadMail }: { now: Date; hadMail: boolean },
): Map<Row, Day> {
  const waiting = rows
    .flatMap((row) => {
      const from = freeFrom(row)
      return from ? [{ row, from }] : []
    })
    .sort((one, other) => one.from.getTime() - other.from.getTime())
  const days = new Map<Row, Day>()
  let cursor = hadMail ? dueMoment(dayAfterMail(now)) : now
  while (waiting[0]) {
    const first = waiting[0].from
    const goesAt = nextSendingMoment(first > cursor ? first : cursor)
    while (waiting[0] && waiting[0].from <= goesAt) {
      days.set(waiting[0].row, dayOf(goesAt))
      waiting.shift()
    }
    cursor = dueMoment(dayAfterMail(goesAt))
  }
  return days
}
