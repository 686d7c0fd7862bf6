import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Keeps the section of the minutes in which an item stands from being saved until this transaction ends. */
export async function lockMinutesOf(tx: Transaction, obligationId: string): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`
    SELECT "id" FROM "MinutesSection"
    WHERE "id" = (SELECT "sectionId" FROM "Obligation" WHERE "id" = ${obligationId}::uuid) FOR UPDATE`
}
