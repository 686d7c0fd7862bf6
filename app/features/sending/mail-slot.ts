import type { Day } from '#app/shared/day.ts'

/** The place of a mail on a day, which only one can have: of a person, or of one item for who wants a mail for each. */
export function mailSlot(recipientId: string, day: Day, itemId: string | null): string {
  return itemId === null ? `${recipientId} ${day}` : `${recipientId} ${day} ${itemId}`
}
