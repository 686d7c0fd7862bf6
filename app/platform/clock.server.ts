import { dayOf, instantOf, isDay, type Day } from '#app/shared/day.ts'

/** The only thing in the program that reads the time. */
export interface Clock {
  now(): Date
  today(): Day
}

/** The time of the machine, or, when started at another moment, that moment with time running on from there. */
export function createClock(startedAt: Date | null = null): Clock {
  const offset = startedAt ? startedAt.getTime() - Date.now() : 0
  const now = () => new Date(Date.now() + offset)
  return { now, today: () => dayOf(now()) }
}

/** A clock for tests: it stands still until it is moved. */
export function createStillClock(at: Date): Clock & { moveTo(at: Date): void } {
  let current = at
  return {
    now: () => new Date(current),
    today: () => dayOf(current),
    moveTo: (moment) => {
      current = moment
    },
  }
}

/** Reads `2021-01-04` (the beginning of that day) or `2021-01-04T09:00`, in Europe/Amsterdam; null when it is neither. */
export function readMoment(text: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text)
  if (!match?.[1] || !isDay(match[1])) return null
  return instantOf(match[1], match[2] ? `${match[2]}:${match[3]}` : '00:00')
}

/** Milliseconds on a clock that only runs forward, for durations in logs. */
export function stopwatch(): () => number {
  const begin = performance.now()
  return () => Math.round(performance.now() - begin)
}
