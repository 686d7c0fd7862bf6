import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { reopenIn } from '#app/features/commitments/reopen-in.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { writeWording } from '#app/features/obligations/write-wording.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { answeredInPart } from './partly.ts'

interface Taking {
  obligationId: string
  /** What was split off, where the letter answered in part; its withdrawal is the caller's. */
  remainedAs: string | null
  letterId: string | null
  reason: string
}

/** Opens again what a letter closed, with its whole text; what was opened or closed otherwise since stays as it is. */
export async function takeBackAnswer(
  tx: Transaction,
  world: World,
  actor: Actor,
  { obligationId, remainedAs, letterId, reason }: Taking,
): Promise<void> {
  const item = await findCommitmentToChange(tx, actor, obligationId, 'fulfil a commitment')
  if (remainedAs) {
    await endRelation(tx, world, { from: obligationId, to: remainedAs, kind: 'remains_as' })
    await bringBackWhole(tx, world, actor, item, reason)
  }
  if (item.commitment.letterId !== letterId) return
  await takeStep(tx, item, item.version, { closedOn: null })
  await reopenIn(tx, world, actor, item, reason)
  await replan(tx, world, obligationId)
}

/** The words from before a part was answered; those of that part become former ones in their turn. */
async function bringBackWhole(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: { id: string; dossierId: string; wording: string },
  reason: string,
): Promise<void> {
  const { id, dossierId } = item
  const whole = await tx.formerWording.findFirst({
    where: {
      obligationId: id,
      reason: answeredInPart,
      ...systemScope('of a commitment that the actor may fulfil'),
    },
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
    select: { wording: true },
  })
  if (!whole) return
  await writeWording(tx, world, actor, item, { wording: whole.wording, reason })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'commitment-reworded',
    subjectType: 'commitment',
    subjectId: id,
    dossierId,
    audience: 'ministry',
    facts: { from: shortWording(item.wording, 300), reason },
  })
}
