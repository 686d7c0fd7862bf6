import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { RelationKind } from '#app/features/obligations/relation.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { AgreementToChange } from './agreement-to-change.server.ts'
import type { AgreementEnd } from './successors.ts'

const relations: Record<AgreementEnd, RelationKind> = {
  split: 'split_into',
  merge: 'merged_into',
  replacement: 'replaced_by',
}

const undone: Record<AgreementEnd, string> = {
  split: 'De splitsing is teruggedraaid.',
  merge: 'De samenvoeging is teruggedraaid.',
  replacement: 'De vervanging is teruggedraaid.',
}

/**
 * Withdraws what an agreement went into, so that it can be opened again; refused once work on those began. Returns the ids of
 * the others that went into the same, which open with it.
 */
export async function undoEnd(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  endedBy: AgreementEnd,
): Promise<string[]> {
  const kind = relations[endedBy]
  const successors = await findSuccessors(tx, item.id, kind)
  for (const { to } of successors) await lockObligation(tx, to.id)
  const busy = (await findSuccessors(tx, item.id, kind)).filter(({ to }) => isInWork(to))
  requireNoObjections(
    busy.map(
      ({ to }) =>
        `Met «${shortWording(to.wording, 80)}» is al iets gedaan. Trek die eerst in of laat deze afspraak gesloten.`,
    ),
  )
  const others = new Set<string>()
  for (const { to } of successors) {
    const other = { ...item, id: to.id }
    if (to.closedOn === null) await withdraw(tx, world, actor, other, undone[endedBy])
    else await tellApart(tx, world, actor, other)
    const sources = await tx.relation.findMany({
      where: { toId: to.id, kind, endedAt: null, ...systemScope('sources of what the actor may change') },
      orderBy: { fromId: 'asc' },
      select: { fromId: true },
    })
    for (const { fromId } of sources) {
      await endRelation(tx, world, { from: fromId, to: to.id, kind })
      if (fromId !== item.id) others.add(fromId)
    }
  }
  return [...others]
}

function findSuccessors(tx: Transaction, fromId: string, kind: RelationKind) {
  return tx.relation.findMany({
    where: { fromId, kind, endedAt: null, ...systemScope('of an agreement that the actor may change') },
    orderBy: { toId: 'asc' },
    select: {
      to: {
        select: {
          id: true,
          wording: true,
          closedOn: true,
          agreement: { select: { startedOn: true, settledOn: true } },
          parties: { where: { state: { not: 'open' } }, take: 1, select: { id: true } },
          notes: { take: 1, select: { id: true } },
          relationsFrom: { where: { endedAt: null }, take: 1, select: { id: true } },
        },
      },
    },
  })
}

type SuccessorFacts = Awaited<ReturnType<typeof findSuccessors>>[number]['to']

/** What was withdrawn by itself is in nobody's way, unless it went into others again. */
function isInWork({ closedOn, agreement, parties, notes, relationsFrom }: SuccessorFacts): boolean {
  if (relationsFrom.length > 0 || agreement?.settledOn) return true
  return closedOn === null && (Boolean(agreement?.startedOn) || parties.length > 0 || notes.length > 0)
}

/** What was withdrawn before stays so, but does not come from the other any more. */
async function tellApart(
  tx: Transaction,
  world: World,
  actor: Actor,
  { id, dossierId }: { id: string; dossierId: string },
): Promise<void> {
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-source-reopened',
    subjectType: 'agreement',
    subjectId: id,
    dossierId,
    facts: {},
  })
}

async function withdraw(
  tx: Transaction,
  world: World,
  actor: Actor,
  { id, dossierId }: { id: string; dossierId: string },
  reason: string,
): Promise<void> {
  const today = world.clock.today()
  const scope = systemScope('what an agreement of the actor went into')
  await tx.obligation.update({
    where: { id, ...scope },
    data: { closedOn: today, version: { increment: 1 } },
  })
  await tx.agreement.update({
    where: { obligationId: id, ...scope },
    data: { withdrawnOn: today, withdrawalReason: reason },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-withdrawn',
    subjectType: 'agreement',
    subjectId: id,
    dossierId,
    facts: { reason },
  })
  await replan(tx, world, id)
}
