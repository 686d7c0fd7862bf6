import type { ReminderFilter, ReminderList } from './reminder-lists.ts'
import type { ReminderRow } from './reminder-row.ts'

/** Where a reminder or a notice stands in a list. */
export interface Place {
  id: string
  dueAt: Date
  sentAt: Date | null
}

export interface Placed extends Place {
  row: ReminderRow
}

type Direction = 'asc' | 'desc'

/** By what a list is ordered. */
const lists = {
  'komt-eraan': { key: 'dueAt', order: 'asc' },
  verstuurd: { key: 'sentAt', order: 'desc' },
  mislukt: { key: 'dueAt', order: 'desc' },
  gestopt: { key: 'dueAt', order: 'desc' },
} as const satisfies Record<ReminderList, object>

function directionOf({ list, before }: ReminderFilter): Direction {
  const { order } = lists[list]
  if (!before) return order
  return order === 'asc' ? 'desc' : 'asc'
}

/** The order of a list, backwards where the page before a row is asked. */
export function orderOf(filter: ReminderFilter): { dueAt?: Direction; sentAt?: Direction; id?: Direction }[] {
  const direction = directionOf(filter)
  return [{ [lists[filter.list].key]: direction }, { id: direction }]
}

interface Beyond {
  dueAt?: Date | { gt?: Date; lt?: Date }
  sentAt?: Date | { gt?: Date; lt?: Date }
  id?: { gt?: string; lt?: string }
}

/** What stands beyond a place in a list. */
export function beyond(anchor: Place | null, filter: ReminderFilter): { OR?: Beyond[] } {
  const { key } = lists[filter.list]
  const value = anchor?.[key]
  if (!anchor || !value) return {}
  const step = directionOf(filter) === 'asc' ? 'gt' : 'lt'
  return { OR: [{ [key]: { [step]: value } }, { [key]: value, id: { [step]: anchor.id } }] }
}

/** Rows of two tables in the order that the database gives each of them. */
export function inOrder<Row extends Place>(rows: Row[], filter: ReminderFilter): Row[] {
  const { key } = lists[filter.list]
  const way = directionOf(filter) === 'asc' ? 1 : -1
  const at = (row: Row) => row[key]?.getTime() ?? 0
  return [...rows].sort((one, other) => way * (at(one) - at(other) || (one.id < other.id ? -1 : 1)))
}
