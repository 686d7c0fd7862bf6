import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere, requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** For what rules are kept: for everything (null), or for one dossier. */
export interface Level {
  dossierId: string | null
}

export function levelName({ dossierId }: Level): string {
  return dossierId ?? 'general'
}

/** Refuses who may not set the rules of a level; a dossier that the actor has nothing to do with is not there. */
export async function requireLevel(
  tx: Transaction,
  actor: Actor,
  { dossierId }: Level,
): Promise<{ code: string | null }> {
  if (dossierId === null) {
    requireMay(actor, 'manage general reminder rules')
    return { code: null }
  }
  requireMay(actor, 'manage reminder rules')
  const found = await tx.dossier.findFirst({
    where: {
      AND: [{ id: dossierId }, { id: { in: dossiersWhere(actor, 'manage reminder rules') } }],
      ...systemScope('found within the dossiers where the actor may do this'),
    },
    select: { code: true },
  })
  if (!found) throw new Problem('not-found')
  return found
}
