import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { itemName } from '#app/features/gates/awaited.ts'
import { readAwaited } from '#app/features/gates/read-awaited.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { permissionToMove } from './moving.ts'
import { readSlips } from './read-slips.server.ts'
import { visibleAwaited, visibleWaiters } from './visible-waiting.server.ts'
import type { WaitingView } from './waiting-view.ts'

/** What an item waits for, what waits for it, and what is proposed to move with it; the caller proved the item visible. */
export async function findWaiting(
  world: World,
  actor: Actor,
  item: { id: string; kind: ObligationKind; dossierId: string; closedOn: string | null },
): Promise<WaitingView> {
  const { id, kind, dossierId, closedOn } = item
  const [awaited, waiters, slips] = await Promise.all([
    readAwaited(world.database, { AND: [{ obligationId: id }, visibleAwaited(actor)] }),
    listWaiters(world, actor, id),
    may(actor, 'withdraw a decision', dossierId)
      ? readSlips(world.database, actor, { obligationId: id })
      : [],
  ])
  return {
    awaited,
    waiters,
    slips: slips.map((slip) => ({ id: slip.id, made: slip.made, count: slip.rows.length })),
    mayChange: closedOn === null && may(actor, permissionToMove[kind], dossierId),
  }
}

async function listWaiters(world: World, actor: Actor, id: string) {
  const waits = await world.database.wait.findMany({
    where: {
      AND: [{ OR: [{ forId: id }, { stage: { obligationId: id, removedAt: null } }] }, visibleWaiters(actor)],
      endedAt: null,
    },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      obligation: {
        select: { id: true, kind: true, wording: true, commitment: { select: { origin: true } } },
      },
    },
  })
  const items = new Map(waits.map(({ obligation }) => [obligation.id, obligation]))
  return [...items.values()].map((item) => ({ id: item.id, kind: item.kind, name: itemName(item) }))
}
