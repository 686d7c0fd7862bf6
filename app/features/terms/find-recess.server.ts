import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { StandingRecess } from './recess-form.ts'

/** A period that is or was in the calendar, for who manages it. */
export async function findRecess(
  database: Transaction,
  actor: Actor,
  id: string,
): Promise<StandingRecess & { removed: boolean }> {
  requireMay(actor, 'manage the calendar')
  const found = await database.recessPeriod.findUnique({ where: { id } })
  if (!found) throw new Problem('not-found')
  const { startOn, endOn, removedAt, ...period } = found
  return { ...period, start: startOn, end: endOn, removed: removedAt !== null }
}
