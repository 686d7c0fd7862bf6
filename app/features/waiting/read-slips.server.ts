import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { itemName } from '#app/features/gates/awaited.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { deciders, permissionToMove } from './moving.ts'
import type { SlipRowView, SlipView } from './slip-view.ts'
import { visibleSlips } from './visible-waiting.server.ts'

const item = {
  id: true,
  kind: true,
  wording: true,
  earliestOn: true,
  latestOn: true,
  term: { select: { number: true, words: true } },
  commitment: { select: { origin: true } },
} satisfies Prisma.ObligationSelect

/** Still to be decided: what was reached, closed or taken away meanwhile needs no term any more. */
export const liveRow = {
  state: 'proposed',
  OR: [
    { stage: { reachedOn: null, removedAt: null, obligation: { closedOn: null } } },
    { obligation: { closedOn: null } },
  ],
} satisfies Prisma.SlipRowWhereInput

const fields = {
  id: true,
  dossierId: true,
  fromWords: true,
  toWords: true,
  reason: true,
  madeAt: true,
  madeByName: true,
  obligation: { select: { id: true, kind: true, wording: true } },
  stage: { select: { kind: true, name: true } },
  rows: {
    where: liveRow,
    orderBy: { position: 'asc' },
    select: {
      id: true,
      fromWords: true,
      toWords: true,
      toEarliestOn: true,
      toLatestOn: true,
      obligation: { select: item },
      stage: {
        select: {
          id: true,
          kind: true,
          name: true,
          termNumber: true,
          earliestOn: true,
          latestOn: true,
          terms: { select: { number: true, words: true } },
          obligation: { select: { id: true, kind: true } },
        },
      },
    },
  },
} satisfies Prisma.SlipSelect

type Found = Prisma.SlipGetPayload<{ select: typeof fields }>

/** The open proposals that this actor sees, newest first, each with the rows that are still to be decided. */
export async function readSlips(
  database: Transaction,
  actor: Actor,
  where: Prisma.SlipWhereInput,
): Promise<SlipView[]> {
  const slips = await database.slip.findMany({
    where: {
      AND: [where, visibleSlips(actor), { obligation: visibleItems(actor) }],
      closedAt: null,
      rows: { some: liveRow },
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: fields,
  })
  return slips.map((slip) => shown(actor, slip))
}

/** A proposal as it was, for a command that decides about its rows. */
export async function findSlip(database: Transaction, actor: Actor, id: string) {
  return database.slip.findFirst({
    where: { AND: [{ id }, visibleSlips(actor), { obligation: visibleItems(actor) }] },
    select: { id: true, dossierId: true, closedAt: true, obligation: { select: { id: true, kind: true } } },
  })
}

/** The rows that are still to be decided, for the database. */
export function liveRows(slipId: string): Prisma.SlipRowWhereInput {
  return { AND: [{ slipId }, liveRow], ...systemScope('of a proposal that the actor sees') }
}

function shown(actor: Actor, { madeAt, madeByName, stage, obligation, rows, ...slip }: Found): SlipView {
  return {
    ...slip,
    item: obligation,
    stage: stage && stageName(stage),
    madeBy: madeByName,
    made: writeMoment(madeAt),
    rows: rows.flatMap((row) => shownRow(actor, slip.dossierId, row) ?? []),
  }
}

function shownRow(actor: Actor, dossierId: string, row: Found['rows'][number]): SlipRowView | null {
  const { id, fromWords, toWords, toEarliestOn, toLatestOn } = row
  const thing = stageOf(row) ?? itemOf(row)
  if (!thing) return null
  const mayMove = may(actor, permissionToMove[thing.item.kind], dossierId)
  return {
    id,
    toWords,
    toEarliestOn,
    toLatestOn,
    ...thing,
    changedSince: (thing.words ?? '') !== fromWords,
    decider: mayMove ? null : deciders[thing.item.kind],
  }
}

function stageOf({ stage }: Found['rows'][number]) {
  if (!stage) return null
  const { terms, termNumber, earliestOn, latestOn, obligation } = stage
  return {
    name: `de stap ${stageName(stage)}`,
    item: obligation,
    stageId: stage.id,
    termNumber: termNumber ?? 0,
    words: terms.find(({ number }) => number === termNumber)?.words ?? null,
    earliestOn,
    latestOn,
  }
}

function itemOf({ obligation }: Found['rows'][number]) {
  if (!obligation) return null
  const { id, kind, term, earliestOn, latestOn } = obligation
  return {
    name: itemName(obligation),
    item: { id, kind },
    stageId: null,
    termNumber: term?.number ?? 0,
    words: term?.words ?? null,
    earliestOn,
    latestOn,
  }
}
