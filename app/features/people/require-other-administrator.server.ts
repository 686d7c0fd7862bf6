import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'

/**
 * Refuses when nobody else would go on as administrator. Takes the rows of all administrators first, so that two of them
 * who end each other at the same moment do not both see the other stay.
 */
export async function requireOtherAdministrator(tx: Transaction, userId: string, today: Day): Promise<void> {
  const role = 'administrator' as const
  await tx.roleAssignment.updateMany({ where: { role, endsOn: null }, data: { role } })
  const others = await tx.roleAssignment.count({
    where: { role, startsOn: { lte: today }, endsOn: null, userId: { not: userId }, user: { endsOn: null } },
  })
  if (others === 0)
    throw new Problem(
      'against-the-rules',
      'Dit is de laatste beheerder. Geef eerst iemand anders de rol Beheerder, zonder einddatum.',
    )
}
