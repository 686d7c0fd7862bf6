import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Somebody holds it, and it is not yet the day on which it may go again. */
export function isHeld(today: Day): Prisma.ReminderWhereInput {
  return { heldOn: { not: null }, OR: [{ heldUntil: null }, { heldUntil: { gt: today } }] }
}

/** Nobody holds it, or no longer. */
export function notHeld(today: Day): Prisma.ReminderWhereInput {
  return { OR: [{ heldOn: null }, { heldUntil: { lte: today } }] }
}
