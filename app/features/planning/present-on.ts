import { isAway } from '#app/features/preferences/preferences.ts'
import type { Day } from '#app/shared/day.ts'
import type { Recipient } from './recipients.ts'
import type { Listener } from './reminder-facts.ts'

/**
 * The recipient, or whoever hears it instead on a day of absence, as far as they may stand in; the recipient after all where
 * nobody else is there.
 */
export function presentOn(
  recipient: Recipient,
  listeners: Listener[],
  day: Day,
  mayStandIn: (userId: string) => boolean = () => true,
): Recipient[] {
  const listenerOf = (userId: string) => listeners.find((listener) => listener.userId === userId)
  const listener = listenerOf(recipient.userId)
  if (!listener || !isAway(listener, day)) return [recipient]
  const isThere = ({ userId }: Recipient) => {
    const other = listenerOf(userId)
    return userId !== recipient.userId && !(other && isAway(other, day)) && mayStandIn(userId)
  }
  const group = listener.instead.map((people) => people.filter(isThere)).find((people) => people.length > 0)
  return group ?? [recipient]
}
