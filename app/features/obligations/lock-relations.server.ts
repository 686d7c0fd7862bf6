import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

const relationsLock = 20_201_104

/** Lets one transaction at a time relate items, so that two at once cannot close a circle. */
export async function lockRelations(tx: Transaction): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${relationsLock}::bigint)`
}
