import { systemScope } from '#app/features/access/system-scope.ts'
import { literally } from '#app/features/people/search-words.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** A short name is unique over all dossiers, in whatever case it is written. */
export async function objectionsToCode(tx: Transaction, code: string, ownId?: string): Promise<string[]> {
  const taken = await tx.dossier.findFirst({
    where: {
      code: { equals: literally(code), mode: 'insensitive' },
      id: ownId ? { not: ownId } : undefined,
      ...systemScope('a short name is unique over all dossiers'),
    },
    select: { id: true },
  })
  return taken ? [`De korte naam ${code} is al in gebruik. Kies een andere.`] : []
}
