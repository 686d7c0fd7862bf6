import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { recordTerm } from '#app/features/obligations/record-term.server.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { calendarStateId } from '#app/features/terms/calendar-state.ts'
import { findCalendarState } from '#app/features/terms/find-calendar-state.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { lockObligation } from './lock-obligation.server.ts'
import { rereadStageTerms } from './reread-stage-terms.server.ts'
import { readFacts } from './read-facts.server.ts'
import { replan } from './replan.server.ts'
import { tellPeople } from './tell-people.server.ts'

const itemsPerStep = 500
/** So that a round stays short; the next one follows within seconds. */
const stepsPerRound = 20

/**
 * Reads terms anew after a change of the calendar, as far as one round goes; a process may stop anywhere in it, and any
 * number of them may do this at once: what was moved already moves no more.
 */
export async function rereadTerms(world: World): Promise<void> {
  for (let step = 0; step < stepsPerRound; step += 1) {
    if (!(await rereadSome(world))) return
  }
}

const fields = {
  id: true,
  kind: true,
  dossierId: true,
  closedOn: true,
  earliestOn: true,
  latestOn: true,
  term: {
    select: {
      id: true,
      words: true,
      saidOn: true,
      explanation: true,
      assumptions: true,
      confirmedAt: true,
      chosenByHand: true,
      reviewOn: true,
    },
  },
} satisfies Prisma.ObligationSelect

type Item = Prisma.ObligationGetPayload<{ select: typeof fields }>

/** False where nothing is marked. */
async function rereadSome(world: World): Promise<boolean> {
  const { rereadAfterId, changeNumber } = await findCalendarState(world.database)
  if (rereadAfterId === null) return false
  const calendar = await loadCalendar(world.database)
  const items = await world.database.obligation.findMany({
    where: {
      closedOn: null,
      id: { gt: rereadAfterId },
      ...systemScope('terms are read for everyone'),
    },
    orderBy: { id: 'asc' },
    take: itemsPerStep,
    select: fields,
  })
  for (const { id } of items.filter((item) => isOutOfDate(item, calendar)))
    await world.database.$transaction((tx) => rereadOne(tx, world, id))
  const decisions = items.filter(({ kind }) => kind === 'decision')
  await rereadStageTerms(
    world,
    decisions.map(({ id }) => id),
    calendar,
  )
  // Not where the calendar changed meanwhile: then all begins again.
  await world.database.calendarState.updateMany({
    where: { id: calendarStateId, changeNumber, rereadAfterId },
    data: { rereadAfterId: items.length < itemsPerStep ? null : (items.at(-1)?.id ?? null) },
  })
  return true
}

function readingOf({ term }: Item, calendar: Calendar) {
  return term && !term.chosenByHand ? readTerm(term.words, term.saidOn, calendar) : null
}

function isOutOfDate(item: Item, calendar: Calendar): boolean {
  const reading = readingOf(item, calendar)
  return reading !== null && (hasMoved(item, reading) || reading.explanation !== item.term?.explanation)
}

function hasMoved(item: Item, reading: { earliest: string | null; latest: string | null }): boolean {
  return reading.earliest !== item.earliestOn || reading.latest !== item.latestOn
}

/** Decides again under the lock of the item: somebody may have changed it since it was listed. */
async function rereadOne(tx: Transaction, world: World, id: string): Promise<void> {
  await lockObligation(tx, id)
  const item = await tx.obligation.findUnique({
    where: { id, ...systemScope('terms are read for everyone') },
    select: fields,
  })
  const reading = item && readingOf(item, await loadCalendar(tx))
  if (!item?.term || !reading || item.closedOn !== null) return
  if (hasMoved(item, reading)) await move(tx, world, { ...item, term: item.term }, reading.explanation)
  else if (!item.term.confirmedAt) await explainAnew(tx, item.term.id, reading)
}

/** The window is the same, but the calendar tells more or less of it now. */
async function explainAnew(
  tx: Transaction,
  id: string,
  { explanation, assumptions }: { explanation: string; assumptions: string[] },
): Promise<void> {
  await tx.term.update({
    where: { id, ...systemScope('terms are read for everyone') },
    data: { explanation, assumptions },
  })
}

async function move(
  tx: Transaction,
  world: World,
  item: Item & { term: NonNullable<Item['term']> },
  why: string,
): Promise<void> {
  const { id, term } = item
  const scope = systemScope('terms are read for everyone')
  await recordTerm(tx, world, { name: 'Gestand' }, id, { ...term, keepsRequests: true })
  const now = await tx.obligation.update({
    where: { id, ...scope },
    data: { version: { increment: 1 } },
    select: { termId: true, earliestOn: true, latestOn: true },
  })
  const movedAt = world.clock.now()
  const { id: movedTermId } = await tx.movedTerm.create({
    data: { obligationId: id, fromId: term.id, toId: now.termId ?? term.id, movedAt },
    select: { id: true },
  })
  await recordEvent(tx, movedAt, null, {
    action: 'term-moved',
    subjectType: item.kind,
    subjectId: id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'everyone',
    facts: {
      words: term.words,
      from: writeWindow(item.earliestOn, item.latestOn),
      to: writeWindow(now.earliestOn, now.latestOn),
      why,
    },
  })
  await replan(tx, world, id)
  const [planned] = await readFacts(tx, [id], world.clock.today())
  const people = planned?.facts.subjects.find(({ subjectId }) => subjectId === id)?.recipients ?? []
  await tellPeople(
    tx,
    world,
    { kind: 'term_moved', actId: movedTermId, movedTermId, obligationId: id },
    people,
  )
}
