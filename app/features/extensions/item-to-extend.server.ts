import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { requireMaySome, type toAsk } from './extension-permissions.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'

export const factsToExtend = {
  ...factsToChange,
  extensionCount: true,
  commitment: { select: { origin: true } },
} satisfies Prisma.ObligationSelect

export type ItemToExtend = Prisma.ObligationGetPayload<{ select: typeof factsToExtend }>

/** An item of any kind that the actor sees and may do this to. */
export async function findItemToExtend(
  tx: Transaction,
  actor: Actor,
  id: string,
  permissions: typeof toAsk,
): Promise<ItemToExtend> {
  requireMaySome(actor, permissions)
  const found = await tx.obligation.findFirst({
    where: { AND: [{ id }, visibleItems(actor)] },
    select: factsToExtend,
  })
  if (!found) throw new Problem('not-found')
  requireMay(actor, permissions[found.kind], found.dossierId)
  return found
}
