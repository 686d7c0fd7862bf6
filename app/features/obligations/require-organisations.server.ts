import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** Refuses ids that are no organisation: a list that somebody forged, or one from before an organisation went away. */
export async function requireOrganisations(tx: Transaction, ids: string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  const found = await tx.organisation.count({ where: { id: { in: wanted } } })
  if (found !== wanted.length)
    throw new Problem('against-the-rules', 'Een gekozen eigenaar bestaat niet. Kies opnieuw uit de lijst.')
}
