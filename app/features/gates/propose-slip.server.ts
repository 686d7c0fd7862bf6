import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dependentsOf } from './circle.ts'
import { lockGates } from './lock-gates.server.ts'
import { readWaiting } from './read-waiting.server.ts'
import { shiftBetween, type Window } from './shift.ts'
import { proposedWindow, type EarlierProposal, type Hanging } from './slip-rows.ts'

export interface Slipped {
  dossierId: string
  /** The item that got a later term, or whose stage did. */
  obligationId: string
  stageId: string | null
  from: Window & { words: string }
  to: Window & { words: string }
  reason: string
}

/**
 * Proposes that everything that hangs on what slipped moves along; returns the id of the proposal, or null where nothing
 * hangs on it or it did not become later. Nothing moves yet. The caller proved the item visible and the change allowed.
 */
export async function proposeSlip(
  tx: Transaction,
  world: World,
  actor: Actor,
  slipped: Slipped,
): Promise<string | null> {
  const shift = shiftBetween(slipped.from, slipped.to)
  if (!shift) return null
  const { dossierId, obligationId, stageId } = slipped
  await lockGates(tx, dossierId)
  const { waiting, behind } = await readWaiting(tx, dossierId)
  const cause = stageId ?? obligationId
  const ids = dependentsOf(cause, waiting, behind)
  const earlier = await overtake(tx, slipped, [cause, ...ids])
  const hanging = await readHanging(tx, ids)
  if (hanging.length === 0) return null
  const rows = hanging.map(({ isStage, ...thing }, position) => {
    const proposed = proposedWindow(thing, shift, earlier.get(thing.id))
    return {
      position,
      stageId: isStage ? thing.id : null,
      obligationId: isStage ? null : thing.id,
      fromWords: thing.words ?? '',
      fromEarliestOn: thing.earliestOn,
      fromLatestOn: thing.latestOn,
      toWords: proposed.words,
      toEarliestOn: proposed.earliestOn,
      toLatestOn: proposed.latestOn,
    }
  })
  const slip = await tx.slip.create({
    data: {
      dossierId,
      obligationId,
      stageId,
      fromWords: slipped.from.words,
      toWords: slipped.to.words,
      reason: slipped.reason,
      madeAt: world.clock.now(),
      madeByName: actor.name,
      rows: { create: rows },
    },
    select: { id: true },
  })
  await closeDecided(tx, world, dossierId)
  return slip.id
}

/** Takes back what earlier slips propose for the same things; returns that, by the id of the thing. */
async function overtake(tx: Transaction, { obligationId, stageId }: Slipped, ids: string[]) {
  const scope = systemScope('proposals for what hangs on an item that the caller may change')
  const open = await tx.slipRow.findMany({
    where: {
      state: 'proposed',
      OR: [{ stageId: { in: ids } }, { obligationId: { in: ids } }],
      ...scope,
    },
    select: {
      id: true,
      stageId: true,
      obligationId: true,
      toEarliestOn: true,
      toLatestOn: true,
      slip: { select: { obligationId: true, stageId: true } },
    },
  })
  await tx.slipRow.updateMany({
    where: { id: { in: open.map(({ id }) => id) }, ...scope },
    data: { state: 'overtaken' },
  })
  return new Map<string, EarlierProposal>(
    open
      .filter(({ toEarliestOn, toLatestOn }) => toEarliestOn ?? toLatestOn)
      .map((row) => [
        row.stageId ?? row.obligationId ?? '',
        {
          earliestOn: row.toEarliestOn,
          latestOn: row.toLatestOn,
          sameCause: row.slip.obligationId === obligationId && row.slip.stageId === stageId,
        },
      ]),
  )
}

/** What hangs on it as it stands, in the order of the ids. */
async function readHanging(tx: Transaction, ids: string[]): Promise<(Hanging & { isStage: boolean })[]> {
  const scope = systemScope('what hangs on an item that the caller may change')
  const stages = await tx.stage.findMany({
    where: { id: { in: ids }, ...scope },
    select: {
      id: true,
      termNumber: true,
      earliestOn: true,
      latestOn: true,
      terms: { select: { number: true, words: true } },
    },
  })
  const items = await tx.obligation.findMany({
    where: { id: { in: ids }, closedOn: null, ...scope },
    select: { id: true, earliestOn: true, latestOn: true, term: { select: { words: true } } },
  })
  const found = [
    ...stages.map(({ terms, termNumber, ...stage }) => ({
      ...stage,
      isStage: true,
      words: terms.find(({ number }) => number === termNumber)?.words ?? null,
    })),
    ...items.map(({ term, ...item }) => ({ ...item, isStage: false, words: term?.words ?? null })),
  ]
  return found.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

/** A proposal of which every row was decided is over. */
async function closeDecided(tx: Transaction, world: World, dossierId: string): Promise<void> {
  await tx.slip.updateMany({
    where: {
      dossierId,
      closedAt: null,
      rows: { none: { state: 'proposed' } },
      ...systemScope('nothing is left to decide in it'),
    },
    data: { closedAt: world.clock.now() },
  })
}
