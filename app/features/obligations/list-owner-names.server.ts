import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** The names of the organisations that carry an item, owners and executors, for its history; empty where nobody does. */
export async function listOwnerNames(tx: Transaction, obligationId: string): Promise<string> {
  const owners = await tx.party.findMany({
    where: {
      obligationId,
      role: { not: 'counterparty' },
      ...systemScope('the caller proved the obligation visible'),
    },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisation: { select: { name: true } } },
  })
  return owners.map(({ organisation }) => organisation.name).join(', ')
}
