const pausesInMinutes = [5, 15, 60, 240]

/** A provider may forget a key a day after it first saw it; some hours before that a person must decide. */
const doubtLastsHours = 20

/** How long to wait after the nth attempt (from 1), in milliseconds; a little different for each delivery. */
export function pauseAfter(attempt: number, deliveryId: string): number {
  const minutes = pausesInMinutes[Math.min(attempt, pausesInMinutes.length) - 1] ?? 5
  const jitter = (Number.parseInt(deliveryId.slice(0, 4), 16) % 100) / 500
  return Math.round(minutes * 60_000 * (1 + (Number.isNaN(jitter) ? 0 : jitter)))
}

/** Whether it is too late to offer the same bytes again to a provider that may have taken them. */
export function isDoubtTooOld(firstOfferedAt: Date | null, now: Date): boolean {
  return firstOfferedAt !== null && now.getTime() - firstOfferedAt.getTime() >= doubtLastsHours * 60 * 60_000
}
