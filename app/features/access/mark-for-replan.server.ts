import type { Transaction } from '#app/platform/database.server.ts'
import { systemScope } from './system-scope.ts'

/** Sorts before every id. */
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Leaves a mark, in the transaction of a change of roles, that reminders in these dossiers may have other recipients now;
 * `null` marks every dossier. The reminders come for it later, in small transactions. Until they get to an item nothing
 * goes wrong: what is due is planned anew before it is bundled and again before it is handed over. That also covers roles
 * that begin or end by the calendar, which nobody marks.
 */
export async function markForReplan(tx: Transaction, dossierIds: string[] | null): Promise<void> {
  await tx.dossier.updateMany({
    where: {
      ...(dossierIds ? { id: { in: dossierIds } } : {}),
      ...systemScope('the caller changes roles there'),
    },
    data: { replanAfterId: beforeAll },
  })
}

/** The same for every dossier in which a user ever had a role: they leave, come back, or work elsewhere. */
export async function markUserForReplan(tx: Transaction, userId: string): Promise<void> {
  const held = await tx.roleAssignment.findMany({ where: { userId }, select: { dossierId: true } })
  await markForReplan(
    tx,
    held.flatMap(({ dossierId }) => dossierId ?? []),
  )
}
