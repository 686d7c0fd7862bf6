import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Related } from './relation.ts'

const mostShown = 100

const other = {
  select: {
    id: true,
    kind: true,
    wording: true,
    closedOn: true,
    commitment: { select: { origin: true } },
  },
} as const

/**
 * What an item has to do with others, in the order in which it was laid down. `visible` are the items of all kinds that the
 * actor may know of: of any other not even the relation is told. The caller proved the item itself visible.
 */
export async function listRelations(
  database: Transaction,
  itemId: string,
  visible: Prisma.ObligationWhereInput,
): Promise<Related[]> {
  const rows = await database.relation.findMany({
    where: {
      endedAt: null,
      OR: [
        { fromId: itemId, to: visible },
        { toId: itemId, from: visible },
      ],
      ...systemScope('the caller hands the visible rows'),
    },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
    select: { id: true, kind: true, fromId: true, from: other, to: other },
  })
  return rows.map(({ id, kind, fromId, from, to }) => {
    const isFirst = fromId === itemId
    const { closedOn, commitment, ...item } = isFirst ? to : from
    return {
      id,
      kind,
      isFirst,
      other: { ...item, closed: closedOn !== null, origin: commitment?.origin ?? null },
    }
  })
}
