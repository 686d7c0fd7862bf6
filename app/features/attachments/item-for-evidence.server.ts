import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { factsToChange, type ItemToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { permissionFor } from './attachment.ts'

export interface AskedItem {
  kind: ObligationKind
  id: string
  /** The items that the actor may know of. */
  visible: Prisma.ObligationWhereInput
}

/** An item the actor sees and may add evidence to; also when it is closed, because proof often comes later. */
export async function findItemForEvidence(
  tx: Transaction,
  actor: Actor,
  { kind, id, visible }: AskedItem,
): Promise<ItemToChange & { commitment: { origin: 'promise' | 'request' | 'motion' } | null }> {
  requireMay(actor, permissionFor(kind))
  const found = await tx.obligation.findFirst({
    where: { AND: [{ id, kind }, visible], ...systemScope('the caller hands the visible rows') },
    select: { ...factsToChange, commitment: { select: { origin: true } } },
  })
  if (!found) throw new Problem('not-found')
  requireMay(actor, permissionFor(kind), found.dossierId)
  return found
}
