import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Keeps the section of a topic from being saved until this transaction ends. */
export async function lockSection(tx: Transaction, topicId: string): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`SELECT "id" FROM "MinutesSection" WHERE "topicId" = ${topicId}::uuid FOR UPDATE`
}
