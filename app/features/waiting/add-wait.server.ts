import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import { itemName } from '#app/features/gates/awaited.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { requireNoCircle } from '#app/features/gates/require-no-circle.server.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findItemToMove } from './item-to-move.server.ts'
import { requireMayMoveAny } from './moving.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'

export interface NewWait {
  /** Who waits. */
  id: string
  /** For what: one of both. */
  stageId: string | null
  forId: string | null
}

/** Lets an item wait for a stage or for another item of its dossier; refuses a circle, and names it. */
export async function addWait(world: World, actor: Actor, input: NewWait): Promise<void> {
  requireMayMoveAny(actor)
  const { id, stageId, forId } = input
  await world.database.$transaction(async (tx) => {
    const { dossierId } = await findItemToMove(tx, actor, id)
    await lockGates(tx, dossierId)
    const item = await findItemToMove(tx, actor, id)
    const on = await findAwaited(tx, actor, dossierId, input)
    const known = await findKnown(tx, input)
    requireNoObjections([
      ...(item.closedOn ? ['Dit is al afgerond en wacht nergens meer op. Heropen het eerst.'] : []),
      ...(on.decisionId === id ? ['Dit is een stap van het besluit zelf; daar wacht het al op.'] : []),
      ...(known?.endedAt === null ? ['Dit wacht hier al op.'] : []),
    ])
    const made = { madeAt: world.clock.now(), madeByName: actor.name, endedAt: null, endReason: '' }
    if (known)
      await tx.wait.update({ where: { id: known.id, ...systemScope('of this very item') }, data: made })
    else await tx.wait.create({ data: { dossierId, obligationId: id, stageId, forId, ...made } })
    await requireNoCircle(tx, actor, dossierId)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'wait-added',
      subjectType: item.kind,
      subjectId: id,
      dossierId,
      audience: 'ministry',
      facts: { on: on.name },
    })
  })
}

function findKnown(tx: Transaction, { id, stageId, forId }: NewWait) {
  return tx.wait.findFirst({
    where: { obligationId: id, stageId, forId, ...systemScope('of an item that the actor may change') },
    select: { id: true, endedAt: true },
  })
}

/** What is waited for, by the name that may stand in the history of who waits: readers read that too. */
async function findAwaited(
  tx: Transaction,
  actor: Actor,
  dossierId: string,
  { id, stageId, forId }: NewWait,
): Promise<{ name: string; decisionId: string | null }> {
  const gone = new Problem('against-the-rules', 'Waarop dit wacht, is er niet. Kies opnieuw uit de lijst.')
  if (stageId) {
    const stage = await tx.stage.findFirst({
      where: { id: stageId, dossierId, removedAt: null, obligation: visibleDecisions(actor) },
      select: {
        kind: true,
        name: true,
        obligationId: true,
        obligation: { select: { kind: true, wording: true, confidential: true } },
      },
    })
    if (!stage) throw gone
    const { obligation } = stage
    const of = obligation.confidential
      ? 'een vertrouwelijk besluit'
      : itemName({ ...obligation, commitment: null })
    return { name: `de stap ${stageName(stage)} van ${of}`, decisionId: stage.obligationId }
  }
  if (!forId || forId === id) throw new Problem('against-the-rules', 'Kies iets anders om op te wachten.')
  const item = await tx.obligation.findFirst({
    where: { AND: [{ id: forId, dossierId }, visibleItems(actor)] },
    select: { kind: true, wording: true, confidential: true, commitment: { select: { origin: true } } },
  })
  if (!item) throw gone
  return { name: item.confidential ? 'iets dat vertrouwelijk is' : itemName(item), decisionId: null }
}
