import { systemScope } from '#app/features/access/system-scope.ts'
import { eventSentence } from '#app/features/history/sentences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeDay, writeWindow, type Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Standing } from './standing.ts'

/** What the acts on any kind need to know of an item. */
export const factsToChange = {
  id: true,
  dossierId: true,
  kind: true,
  wording: true,
  confidential: true,
  saidOn: true,
  earliestOn: true,
  latestOn: true,
  closedOn: true,
  consultationId: true,
  version: true,
  term: {
    select: {
      id: true,
      number: true,
      words: true,
      saidOn: true,
      earliestOn: true,
      latestOn: true,
      unread: true,
      chosenByHand: true,
      explanation: true,
      assumptions: true,
      reviewOn: true,
    },
  },
} satisfies Prisma.ObligationSelect

export type ItemToChange = Prisma.ObligationGetPayload<{ select: typeof factsToChange }>

/**
 * Takes an item one version on, with the day it closed where the act closes or reopens it.
 * Refuses with what stands there now where somebody else was first.
 */
export async function takeStep(
  tx: Transaction,
  item: ItemToChange,
  version: number,
  change: { closedOn?: Day | null } = {},
): Promise<void> {
  const { count } = await tx.obligation.updateMany({
    where: { id: item.id, version, ...systemScope('the caller proved the obligation visible') },
    data: { ...change, version: { increment: 1 } },
  })
  if (count > 0) return
  throw new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde dit net. Kijk wat er nu staat en sla opnieuw op.',
    await standingOf(tx, item.id),
  )
}

async function standingOf(tx: Transaction, id: string): Promise<Standing> {
  const scope = systemScope('the caller proved the obligation visible')
  const item = await tx.obligation.findUniqueOrThrow({ where: { id, ...scope }, select: factsToChange })
  const last = await tx.event.findFirst({
    // What was for some only may name what the second of two may not know; commitments stay inside anyway.
    where: { subjectId: id, ...(item.kind === 'commitment' ? {} : { audience: 'everyone' }), ...scope },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    select: { action: true, actorName: true, facts: true },
  })
  const window = writeWindow(item.earliestOn, item.latestOn)
  return {
    version: item.version,
    wording: item.wording,
    term: item.term ? `${item.term.words}${window ? ` · ${window}` : ''}` : null,
    closedOn: item.closedOn && writeDay(item.closedOn),
    last: last && eventSentence(last),
  }
}
