import { systemScope } from '#app/features/access/system-scope.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { recordStageTerm } from '#app/features/gates/record-stage-term.server.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readFacts } from './read-facts.server.ts'
import { replan } from './replan.server.ts'
import { tellPeople } from './tell-people.server.ts'

const fields = {
  id: true,
  dossierId: true,
  obligationId: true,
  kind: true,
  name: true,
  termNumber: true,
  earliestOn: true,
  latestOn: true,
  terms: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, words: true, saidOn: true, chosenByHand: true },
  },
} satisfies Prisma.StageSelect

type Stage = Prisma.StageGetPayload<{ select: typeof fields }>

/** Reads the terms of the stages of these decisions anew, each in a transaction of its own. */
export async function rereadStageTerms(world: World, decisionIds: string[], calendar: Calendar) {
  const stages = await findStages(world.database, { obligationId: { in: decisionIds } })
  for (const { id, dossierId } of stages.filter((stage) => hasMoved(stage, calendar)))
    await world.database.$transaction(async (tx) => {
      await lockGates(tx, dossierId)
      await rereadOne(tx, world, id)
    })
}

/** Those whose term can still move. */
async function findStages(database: Transaction, where: Prisma.StageWhereInput): Promise<Stage[]> {
  return database.stage.findMany({
    where: {
      AND: [where],
      reachedOn: null,
      removedAt: null,
      termNumber: { not: null },
      obligation: { closedOn: null },
      ...systemScope('terms are read for everyone'),
    },
    orderBy: { id: 'asc' },
    select: fields,
  })
}

function hasMoved({ terms: [term], earliestOn, latestOn }: Stage, calendar: Calendar): boolean {
  if (!term || term.chosenByHand) return false
  const { earliest, latest } = readTerm(term.words, term.saidOn, calendar)
  return earliest !== earliestOn || latest !== latestOn
}

/** Decides again under the lock of the gates: somebody may have changed it since it was listed. */
async function rereadOne(tx: Transaction, world: World, id: string): Promise<void> {
  const [stage] = await findStages(tx, { id })
  const term = stage?.terms[0]
  if (!stage || !term || !hasMoved(stage, await loadCalendar(tx))) return
  const { words, saidOn } = term
  const now = await recordStageTerm(tx, world, { name: 'Gestand' }, id, { words, saidOn })
  await tx.stage.update({
    where: { id, ...systemScope('terms are read for everyone') },
    data: { version: { increment: 1 } },
  })
  const movedAt = world.clock.now()
  const { id: movedStageTermId } = await tx.movedStageTerm.create({
    data: { stageId: id, fromId: term.id, toId: now.id, movedAt },
    select: { id: true },
  })
  await recordEvent(tx, movedAt, null, {
    action: 'stage-term-moved',
    subjectType: 'decision',
    subjectId: stage.obligationId,
    dossierId: stage.dossierId,
    facts: {
      stage: stageName(stage),
      words,
      from: writeWindow(stage.earliestOn, stage.latestOn),
      to: writeWindow(now.earliestOn, now.latestOn),
    },
  })
  await replan(tx, world, stage.obligationId)
  await tellOwners(tx, world, stage, movedStageTermId)
}

/** Who has to move, and who prepares the decision that waits for it; each once. */
async function tellOwners(tx: Transaction, world: World, stage: Stage, movedStageTermId: string) {
  const { id, obligationId } = stage
  const [planned] = await readFacts(tx, [obligationId], world.clock.today())
  const subject = planned?.facts.subjects.find(({ subjectId }) => subjectId === id)
  const movers = subject?.recipients ?? []
  const waiting = (subject?.whenLate ?? []).filter(
    ({ userId }) => !movers.some((mover) => mover.userId === userId),
  )
  await tellPeople(
    tx,
    world,
    { kind: 'stage_moved', actId: movedStageTermId, movedStageTermId, obligationId },
    [...movers, ...waiting.map(({ userId }) => ({ userId, because: waitsForIt }))],
  )
}

const waitsForIt = 'omdat u werkt aan het besluit dat op deze stap wacht'
