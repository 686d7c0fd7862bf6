import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { stageName, type StageKind } from './stage.ts'

const fields = {
  id: true,
  obligationId: true,
  kind: true,
  name: true,
  organisationId: true,
  organisation: { select: { name: true } },
  deliveredById: true,
  termNumber: true,
  earliestOn: true,
  latestOn: true,
  reachedOn: true,
  evidence: true,
  version: true,
  terms: {
    orderBy: { number: 'desc' },
    select: { number: true, words: true, saidOn: true, unread: true, chosenByHand: true },
  },
} satisfies Prisma.StageSelect

/** A step that a decision waits for, as it stands. */
export interface StageFacts {
  id: string
  /** The decision. */
  obligationId: string
  kind: StageKind
  /** What it is called on the screen. */
  name: string
  /** Who has to move. */
  organisationId: string | null
  organisation: string | null
  deliveredById: string | null
  /** Null where it has no term. */
  termNumber: number | null
  words: string | null
  unread: string | null
  earliestOn: Day | null
  latestOn: Day | null
  reachedOn: Day | null
  evidence: string
  version: number
  /** The words it had before, newest first. */
  earlierWords: string[]
}

/** The steps of these decisions, each in its order; the caller proved the decisions visible. */
export async function readStages(database: Transaction, obligationIds: string[]): Promise<StageFacts[]> {
  const rows = await database.stage.findMany({
    where: {
      obligationId: { in: obligationIds },
      removedAt: null,
      ...systemScope('the caller proved the decisions visible'),
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: fields,
  })
  return rows.map(({ terms, organisation, ...row }) => {
    const term = terms.find(({ number }) => number === row.termNumber)
    return {
      ...row,
      name: stageName(row),
      organisation: organisation?.name ?? null,
      words: term?.words ?? null,
      unread: term?.unread ?? null,
      earlierWords: terms.filter((other) => other !== term).map(({ words }) => words),
    }
  })
}
