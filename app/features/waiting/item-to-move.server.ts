import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { permissionToMove, requireMayMoveAny } from './moving.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'

/** An item of any kind that the actor sees and may let wait. */
export async function findItemToMove(database: Transaction, actor: Actor, id: string) {
  requireMayMoveAny(actor)
  const item = await database.obligation.findFirst({
    where: { AND: [{ id }, visibleItems(actor)] },
    select: { ...factsToChange, confidential: true, commitment: { select: { origin: true } } },
  })
  if (!item) throw new Problem('not-found')
  requireMay(actor, permissionToMove[item.kind], item.dossierId)
  return item
}
