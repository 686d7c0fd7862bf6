import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { reopenIn } from '#app/features/commitments/reopen-in.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

interface Taking {
  obligationId: string
  /** What was split off, where the letter answered in part. */
  remainedAs: string | null
  draft: { letterId: string | null }
  reason: string
}

/** Opens again what a letter closed, with its whole text; what was opened or closed otherwise since stays as it is. */
export async function takeBackAnswer(
  tx: Transaction,
  world: World,
  actor: Actor,
  { obligationId, remainedAs, draft, reason }: Taking,
): Promise<void> {
  const item = await findCommitmentToChange(tx, actor, obligationId, 'fulfil a commitment')
  if (remainedAs) {
    await endRelation(tx, world, { from: obligationId, to: remainedAs, kind: 'remains_as' })
    await bringBackWording(tx, world, actor, item, reason)
  }
  if (item.commitment.letterId !== draft.letterId) return
  await takeStep(tx, item, item.version, { closedOn: null })
  await reopenIn(tx, world, actor, item, reason)
  await replan(tx, world, obligationId)
}

/** The words before the letter answered a part of them; those of that part become the former ones. */
async function bringBackWording(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: { id: string; dossierId: string; wording: string },
  reason: string,
): Promise<void> {
  const scope = systemScope('of a commitment that the actor may fulfil')
  const { id, dossierId, wording } = item
  const whole = await tx.formerWording.findFirst({
    where: { obligationId: id, reason: 'Deels afgedaan.', ...scope },
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, wording: true },
  })
  if (!whole) return
  const now = world.clock.now()
  await tx.formerWording.update({
    where: { id: whole.id, ...scope },
    data: { wording, reason, replacedAt: now, replacedByName: actor.name },
  })
  await tx.obligation.update({ where: { id, ...scope }, data: { wording: whole.wording } })
  await recordEvent(tx, now, actor, {
    action: 'commitment-reworded',
    subjectType: 'commitment',
    subjectId: id,
    dossierId,
    audience: 'ministry',
    facts: { from: shortWording(wording, 300), reason },
  })
}
