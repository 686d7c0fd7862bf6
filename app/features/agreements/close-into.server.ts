import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EventAction, EventFacts } from '#app/features/history/sentences.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { AgreementToChange } from './agreement-to-change.server.ts'
import type { AgreementEnd } from './successors.ts'

const actions: Record<AgreementEnd, EventAction> = {
  split: 'agreement-split',
  merge: 'agreement-merged',
  replacement: 'agreement-replaced',
}

/** Closes an agreement that goes into others: withdrawn, not kept. The caller locked it and may change it. */
export async function closeInto(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  { version, endedBy, facts = {} }: { version: number; endedBy: AgreementEnd; facts?: EventFacts },
): Promise<void> {
  const today = world.clock.today()
  await takeStep(tx, item, version, { closedOn: today })
  await tx.agreement.update({
    where: { obligationId: item.id, ...systemScope('found among what the actor sees') },
    data: { withdrawnOn: today, withdrawalReason: '', endedBy },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: actions[endedBy],
    subjectType: 'agreement',
    subjectId: item.id,
    dossierId: item.dossierId,
    facts,
  })
  await replan(tx, world, item.id)
}
