import { dayOf, type Day } from '#app/shared/day.ts'
import type { AffairItem, AffairMoment } from './affair-item.ts'

export interface Closing {
  on: Day
  isDone: boolean
  /** The moment it was written down, where it was undone later. */
  at: Date | null
}

/** How an item was closed at a moment; null where it was open. What was undone since was still closed then. */
export function closingAt(item: AffairItem, { day, until }: AffairMoment): Closing | null {
  const undone = item.closings.find(({ closedAt, reopenedAt }) => closedAt <= until && reopenedAt > until)
  if (undone) return { on: dayOf(undone.closedAt), isDone: undone.isDone, at: undone.closedAt }
  return item.closedOn && item.closedOn <= day ? { on: item.closedOn, isDone: item.isDone, at: null } : null
}

/** Closed at the first moment, and never open since. */
export function wasClosedAlready(closing: Closing | null, from: AffairMoment): boolean {
  if (!closing) return false
  return closing.at ? closing.at <= from.until : closing.on <= from.day
}

export function wasReopened(item: AffairItem, from: AffairMoment, to: AffairMoment): boolean {
  const since = item.shownFrom && item.shownFrom > from.until ? item.shownFrom : from.until
  return item.closings.some(
    ({ closedAt, reopenedAt }) => closedAt <= from.until && reopenedAt > since && reopenedAt <= to.until,
  )
}
