import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Waiting } from './circle.ts'

/** What waits for what in a dossier, by ids of items and stages, and what is behind us: reached, closed. */
export interface DossierWaiting {
  waiting: Waiting
  behind: Set<string>
}

/** Reads what waits for what: decisions for their stages, a stage for the one before it and for who delivers it, items for what they were told to wait for. */
export async function readWaiting(tx: Transaction, dossierId: string): Promise<DossierWaiting> {
  const scope = systemScope('what waits for what is judged as a whole')
  const stages = await tx.stage.findMany({
    where: { dossierId, removedAt: null, ...scope },
    orderBy: [{ obligationId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      obligationId: true,
      deliveredById: true,
      reachedOn: true,
      obligation: { select: { closedOn: true } },
    },
  })
  const waits = await tx.wait.findMany({
    where: { dossierId, endedAt: null, ...scope },
    orderBy: { id: 'asc' },
    select: {
      obligationId: true,
      stageId: true,
      forId: true,
      obligation: { select: { closedOn: true } },
    },
  })
  const waiting = new Map<string, string[]>()
  const add = (waiter: string, awaited: string | null | undefined) => {
    if (awaited) waiting.set(waiter, [...(waiting.get(waiter) ?? []), awaited])
  }
  const behind = new Set<string>()
  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1]
    add(stage.obligationId, stage.id)
    if (before?.obligationId === stage.obligationId) add(stage.id, before.id)
    add(stage.id, stage.deliveredById)
    if (stage.reachedOn) behind.add(stage.id)
  }
  for (const { obligationId, stageId, forId } of waits) add(obligationId, stageId ?? forId)
  for (const { obligationId, obligation } of [...stages, ...waits])
    if (obligation.closedOn) behind.add(obligationId)
  return { waiting, behind }
}
