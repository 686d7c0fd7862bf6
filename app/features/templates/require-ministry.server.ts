import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** A ministry that exists; nothing else sends letters to the Kamer. */
export async function requireMinistry(tx: Transaction, id: string): Promise<{ id: string; name: string }> {
  const found = await tx.organisation.findFirst({
    where: { id, kind: 'ministry' },
    select: { id: true, name: true },
  })
  if (!found) throw new Problem('not-found')
  return found
}
