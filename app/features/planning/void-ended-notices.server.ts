import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { noticeStands } from './notice-stands.ts'

const facts = {
  id: true,
  kind: true,
  obligation: { select: { closedOn: true, term: { select: { words: true } } } },
  extension: { select: { state: true, termAfter: { select: { words: true } } } },
  movedTerm: { select: { toId: true, obligation: { select: { termId: true } } } },
  movedStageTerm: {
    select: {
      to: { select: { number: true } },
      stage: { select: { termNumber: true, reachedOn: true, removedAt: true } },
    },
  },
  rows: {
    select: {
      row: {
        select: {
          state: true,
          toWords: true,
          obligation: { select: { closedOn: true, term: { select: { words: true } } } },
          stage: {
            select: {
              reachedOn: true,
              removedAt: true,
              terms: { orderBy: { number: 'desc' }, take: 1, select: { words: true } },
              obligation: { select: { closedOn: true } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.NoticeSelect

/**
 * Takes back what still waits to be told of these items and does not stand any more, in the transaction of what ended it.
 * What was offered to a mail server is left alone. Mostly nothing waits, and then this is one small query.
 */
export async function voidEndedNotices(tx: Transaction, obligationIds: string[]): Promise<void> {
  const ofThem = { in: obligationIds }
  const scope = systemScope('of items that its caller may change')
  const waiting = await tx.notice.findMany({
    where: {
      state: 'waiting',
      AND: [
        { OR: [{ deliveryId: null }, { delivery: { inDoubt: false } }] },
        {
          OR: [
            { obligationId: ofThem },
            {
              rows: {
                some: { row: { OR: [{ obligationId: ofThem }, { stage: { obligationId: ofThem } }] } },
              },
            },
          ],
        },
      ],
      ...scope,
    },
    select: { id: true },
  })
  if (waiting.length === 0) return
  const ids = { in: waiting.map(({ id }) => id) }
  const told = await tx.notice.findMany({ where: { id: ids, ...scope }, select: facts })
  const ended = told.filter((notice) => !noticeStands(notice)).map(({ id }) => id)
  await tx.notice.updateMany({
    where: { id: { in: ended }, state: 'waiting', ...scope },
    data: { state: 'void', deliveryId: null },
  })
}
