import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { itemName, keptOn, type Awaited } from './awaited.ts'
import { stageName } from './stage.ts'

export const awaitedFields = {
  id: true,
  stage: {
    select: {
      id: true,
      kind: true,
      name: true,
      obligationId: true,
      termNumber: true,
      earliestOn: true,
      latestOn: true,
      reachedOn: true,
      terms: { select: { number: true, words: true } },
      obligation: { select: { kind: true, wording: true, closedOn: true } },
    },
  },
  for: {
    select: {
      id: true,
      kind: true,
      wording: true,
      earliestOn: true,
      latestOn: true,
      closedOn: true,
      term: { select: { words: true } },
      agreement: { select: { settledOn: true } },
      commitment: { select: { origin: true, fulfilledOn: true } },
      decision: { select: { takenOn: true } },
    },
  },
} satisfies Prisma.WaitSelect

type Row = Prisma.WaitGetPayload<{ select: typeof awaitedFields }>

/** What is waited for, in the order in which it was noted; `where` holds what the caller may see of it. */
export async function readAwaited(database: Transaction, where: Prisma.WaitWhereInput): Promise<Awaited[]> {
  const rows = await database.wait.findMany({
    where: { AND: [where], endedAt: null, ...systemScope('the caller hands the visible rows') },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: awaitedFields,
  })
  return rows.flatMap(showAwaited)
}

export function showAwaited(row: Row): Awaited[] {
  const awaited = awaitedStage(row) ?? awaitedItem(row)
  return awaited ? [awaited] : []
}

function awaitedStage({ id, stage }: Row): Awaited | null {
  if (!stage) return null
  const { obligation, terms, termNumber, earliestOn, latestOn, reachedOn } = stage
  return {
    waitId: id,
    item: { id: stage.obligationId, kind: obligation.kind },
    isStage: true,
    name: `de stap ${stageName(stage)} van ${itemName({ ...obligation, commitment: null })}`,
    words: terms.find(({ number }) => number === termNumber)?.words ?? null,
    earliestOn,
    latestOn,
    reachedOn,
    gone: reachedOn === null && obligation.closedOn !== null,
  }
}

function awaitedItem({ id, for: item }: Row): Awaited | null {
  if (!item) return null
  const reachedOn = keptOn(item)
  return {
    waitId: id,
    item: { id: item.id, kind: item.kind },
    isStage: false,
    name: itemName(item),
    words: item.term?.words ?? null,
    earliestOn: item.earliestOn,
    latestOn: item.latestOn,
    reachedOn,
    gone: item.closedOn !== null && reachedOn === null,
  }
}
