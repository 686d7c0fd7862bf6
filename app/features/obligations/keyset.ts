import { isDay, type Day } from '#app/shared/day.ts'
import { isId } from '#app/shared/ids.ts'

/** Where a row stands in a list that is ordered by a day and then by id; without a day it stands after those that have one. */
export interface Place {
  on: Day | null
  id: string
}

/** From where a page is read, and which way. */
export interface Step {
  direction: 'after' | 'before'
  place: Place
}

export const pageSize = 50
const endless = 'zonder'

export function writePlace({ on, id }: Place): string {
  return `${on ?? endless}_${id}`
}

export function readPlace(text: string | null): Place | null {
  const [on = '', id] = (text ?? '').split('_')
  if (!isId(id) || !(on === endless || isDay(on))) return null
  return { on: on === endless ? null : on, id }
}

/** A page out of what was found: one row more than fits says that there are more. Rows arrive in the order they were read. */
export function pageOf<Row>(found: Row[], step: Step | null, placeOf: (row: Row) => Place) {
  const hasMore = found.length > pageSize
  const isBack = step?.direction === 'before'
  const rows = isBack ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    previous: first && (isBack ? hasMore : step !== null) ? placeOf(first) : null,
    next: last && (isBack || hasMore) ? placeOf(last) : null,
  }
}
