import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const term = { select: { words: true, earliestOn: true, latestOn: true } } as const

const item = {
  id: true,
  kind: true,
  wording: true,
  dossierId: true,
  dossier: { select: { code: true } },
  closedOn: true,
  earliestOn: true,
  latestOn: true,
  term: { select: { words: true } },
  commitment: { select: { origin: true } },
} as const satisfies Prisma.ObligationSelect

export const noticeFields = {
  id: true,
  kind: true,
  recipientId: true,
  because: true,
  reason: true,
  byName: true,
  obligation: { select: item },
  extension: {
    select: {
      id: true,
      state: true,
      number: true,
      organisationId: true,
      organisation: { select: { name: true } },
      recordedById: true,
      reason: true,
      sharedReason: true,
      answer: true,
      words: true,
      earliestOn: true,
      latestOn: true,
      termBefore: term,
      termAfter: term,
    },
  },
  movedTerm: {
    select: {
      toId: true,
      from: term,
      to: { select: { words: true, earliestOn: true, latestOn: true, explanation: true } },
      obligation: { select: { termId: true } },
    },
  },
  movedStageTerm: {
    select: {
      from: term,
      to: { select: { number: true, words: true, earliestOn: true, latestOn: true, explanation: true } },
      stage: { select: { kind: true, name: true, termNumber: true, reachedOn: true, removedAt: true } },
    },
  },
  slip: {
    select: { fromWords: true, toWords: true, stage: { select: { kind: true, name: true } } },
  },
  rows: {
    orderBy: { row: { position: 'asc' } },
    select: {
      row: {
        select: {
          state: true,
          fromWords: true,
          fromEarliestOn: true,
          fromLatestOn: true,
          toWords: true,
          toEarliestOn: true,
          toLatestOn: true,
          obligation: { select: item },
          stage: {
            select: {
              kind: true,
              name: true,
              reachedOn: true,
              removedAt: true,
              earliestOn: true,
              latestOn: true,
              terms: { orderBy: { number: 'desc' }, take: 1, select: { words: true } },
              obligation: { select: item },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.NoticeSelect

type Row = Prisma.NoticeGetPayload<{ select: typeof noticeFields }>

/** A notice with what it tells of, as it stands now. */
export interface FoundNotice extends Row {
  /** Of its items those that the recipient may see. */
  seen: Set<string>
}

/** What waits in deliveries to be told, by their ids, with what the reader of each may see of it now. */
export async function readNotices(
  tx: Transaction,
  readers: Map<string, Actor | null>,
): Promise<Map<string, FoundNotice[]>> {
  const told = new Map<string, FoundNotice[]>()
  if (readers.size === 0) return told
  const rows = await tx.notice.findMany({
    where: {
      deliveryId: { in: [...readers.keys()] },
      state: 'waiting',
      ...systemScope('what its recipient may see is asked here'),
    },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    select: { ...noticeFields, deliveryId: true },
  })
  for (const [id, reader] of readers) {
    const own = rows.filter(({ deliveryId }) => deliveryId === id)
    told.set(id, await withSeen(tx, own, reader))
  }
  return told
}

/** Notices of one recipient with what that person may see of them. */
export async function withSeen<Found extends Row>(
  tx: Transaction,
  rows: Found[],
  recipient: Actor | null,
): Promise<(Found & FoundNotice)[]> {
  const ids = [...new Set(rows.flatMap(itemsOf))]
  if (ids.length === 0) return []
  const visible = recipient
    ? await tx.obligation.findMany({
        where: { AND: [{ id: { in: ids } }, visibleItems(recipient)] },
        select: { id: true },
      })
    : []
  const seen = new Set(visible.map(({ id }) => id))
  return rows.map((row) => ({ ...row, seen }))
}

/** The items that a notice tells of. */
export function itemsOf({ obligation, rows }: Pick<Row, 'obligation' | 'rows'>): string[] {
  const moved = rows.flatMap(({ row }) => (row.obligation ?? row.stage?.obligation)?.id ?? [])
  return [...new Set([obligation.id, ...moved])]
}
