import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/**
 * Lets one transaction at a time give letters of a dossier their kenmerk and numbers, so that the second sees what the first
 * gave and is told. Taken after the rows of items.
 */
export async function lockLetterNumbers(tx: Transaction, dossierId: string): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`letters ${dossierId}`}, 0))`
}
