import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Lets one transaction at a time change or judge what waits for what in a dossier, so that two cannot close a circle together. */
export async function lockGates(tx: Transaction, dossierId: string): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`gates ${dossierId}`}, 0))`
}
