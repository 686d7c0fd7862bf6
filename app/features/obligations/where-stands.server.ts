import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The rows of the stands that every register has; those of a register's own statuses come from its kind. */
export function whereStands(
  stand: string,
  today: Day,
  own: Record<string, Prisma.ObligationWhereInput>,
): Prisma.ObligationWhereInput {
  if (stand === 'alle') return {}
  if (stand === 'te-laat') return { closedOn: null, latestOn: { lt: today } }
  if (stand === 'uitgesteld') return { closedOn: null, extensionCount: { gt: 0 } }
  if (stand === 'onvolledig') return { closedOn: null, incomplete: true }
  return own[stand] ?? { closedOn: null }
}
