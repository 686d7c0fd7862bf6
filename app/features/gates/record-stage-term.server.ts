import { systemScope } from '#app/features/access/system-scope.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'

export interface StageTermInput {
  words: string
  saidOn: Day
  /** A window that a person chose instead of the reading. */
  window?: { earliestOn: Day | null; latestOn: Day | null } | null
  reason?: string
}

/** Writes the next version of a stage's term and copies its window to the stage: the only place that does. */
export async function recordStageTerm(
  tx: Transaction,
  world: World,
  by: { name: string },
  stageId: string,
  input: StageTermInput,
): Promise<{ id: string; earliestOn: Day | null; latestOn: Day | null }> {
  const scope = systemScope('the caller proved the decision visible')
  const words = input.words.trim()
  const reading = readTerm(words, input.saidOn, await loadCalendar(tx))
  const { earliestOn, latestOn } = input.window ?? {
    earliestOn: reading.earliest,
    latestOn: reading.latest,
  }
  const last = await tx.stageTerm.findFirst({
    where: { stageId, ...scope },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const number = (last?.number ?? 0) + 1
  const { id } = await tx.stageTerm.create({
    data: {
      stageId,
      number,
      words,
      saidOn: input.saidOn,
      earliestOn,
      latestOn,
      explanation: reading.explanation,
      assumptions: reading.assumptions,
      unread: reading.unread,
      chosenByHand: Boolean(input.window),
      reason: input.reason ?? '',
      recordedAt: world.clock.now(),
      recordedByName: by.name,
    },
    select: { id: true },
  })
  await tx.stage.update({
    where: { id: stageId, ...scope },
    data: { termNumber: number, earliestOn, latestOn },
  })
  return { id, earliestOn, latestOn }
}
