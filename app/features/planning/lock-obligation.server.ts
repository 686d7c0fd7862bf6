import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Lets one transaction at a time decide about the reminders of an item, whatever the number of processes. */
export async function lockObligation(tx: Transaction, obligationId: string): Promise<void> {
  await lockObligations(tx, [obligationId])
}

/** The same for many, always in the same order. */
export async function lockObligations(tx: Transaction, obligationIds: string[]): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`
    SELECT "id" FROM "Obligation" WHERE "id" = ANY(${obligationIds}::uuid[]) ORDER BY "id" FOR UPDATE`
}
