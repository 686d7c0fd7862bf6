import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { defaultPolicy } from './default-policy.ts'
import type { Policy } from './policy.ts'

/** The rules that hold in each of these dossiers: its own, else the general ones, else those the program came with. */
export async function findPolicies(tx: Transaction, dossierIds: string[]): Promise<Map<string, Policy>> {
  const levels = ['general', ...dossierIds]
  systemScope('plans for everyone')
  const rows = await tx.$queryRaw<{ level: string; content: Policy | null }[]>`
    SELECT DISTINCT ON ("level") "level", "content" FROM "Policy"
    WHERE "level" = ANY(${levels}) ORDER BY "level", "number" DESC`
  const held = new Map(rows.map(({ level, content }) => [level, content]))
  const general = held.get('general') ?? defaultPolicy
  return new Map(dossierIds.map((id) => [id, held.get(id) ?? general]))
}
