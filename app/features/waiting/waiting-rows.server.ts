import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { itemName } from '#app/features/gates/awaited.ts'
import { awaitedFields, showAwaited } from '#app/features/gates/read-awaited.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { permissionToMove } from './moving.ts'
import { liveRow } from './read-slips.server.ts'
import { visibleAwaited, visibleSlips, visibleWaiters } from './visible-waiting.server.ts'
import type { WaitingView } from './waiting-view.ts'

const mostShown = 100

/** What an item waits for, what waits for it, and what is proposed to move with it, as far as the actor may know. */
export function waitingRows(actor: Actor) {
  const waiters = {
    where: { AND: [visibleWaiters(actor)], endedAt: null },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
    select: {
      id: true,
      madeAt: true,
      obligation: {
        select: { id: true, kind: true, wording: true, commitment: { select: { origin: true } } },
      },
    },
  } satisfies Prisma.Obligation$awaitedByArgs
  return {
    waits: {
      where: { AND: [visibleAwaited(actor)], endedAt: null },
      orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
      take: mostShown,
      select: awaitedFields,
    },
    awaitedBy: waiters,
    stages: { where: { removedAt: null }, select: { waits: waiters } },
    slips: {
      where: {
        AND: [visibleSlips(actor), { obligation: visibleItems(actor) }],
        closedAt: null,
        rows: { some: liveRow },
      },
      orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
      take: 50,
      select: { id: true, madeAt: true, rows: { where: liveRow, select: { id: true } } },
    },
  } satisfies Prisma.ObligationSelect
}

type Rows = Prisma.ObligationGetPayload<{ select: ReturnType<typeof waitingRows> }>

export function showWaiting(
  actor: Actor,
  { kind, dossierId, closedOn }: { kind: ObligationKind; dossierId: string; closedOn: string | null },
  { waits, awaitedBy, stages, slips }: Rows,
): WaitingView {
  const waiters = [...awaitedBy, ...stages.flatMap((stage) => stage.waits)].sort(
    (a, b) => a.madeAt.getTime() - b.madeAt.getTime() || (a.id < b.id ? -1 : 1),
  )
  const items = new Map(waiters.map(({ obligation }) => [obligation.id, obligation]))
  return {
    awaited: waits.flatMap(showAwaited),
    waiters: [...items.values()].map((item) => ({ id: item.id, kind: item.kind, name: itemName(item) })),
    slips: slips.map(({ id, madeAt, rows }) => ({ id, made: writeMoment(madeAt), count: rows.length })),
    mayChange: closedOn === null && may(actor, permissionToMove[kind], dossierId),
  }
}
