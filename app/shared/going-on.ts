import type { Day } from './day.ts'

/** A condition of a query: of what may have a last day, what goes on upon this day still. */
export function goingOn(day: Day): { OR: ({ endsOn: null } | { endsOn: { gte: Day } })[] } {
  return { OR: [{ endsOn: null }, { endsOn: { gte: day } }] }
}
