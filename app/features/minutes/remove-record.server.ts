import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EventAction, EventFacts } from '#app/features/history/sentences.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { KeptRecord } from './changes.ts'

interface Place {
  consultation: { dossierId: string }
  releasedAt: Date | null
}

/** Withdraws a record whose sentence was taken out of the minutes; nothing is deleted. */
export async function removeRecord(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: Place,
  record: KeptRecord,
): Promise<void> {
  await writeEnd(tx, record, world.clock.today(), 'Uit het verslag gehaald.')
  await recordMinutesEvent(tx, world, actor, place, record, 'minutes-removed-from')
  await replan(tx, world, record.id)
}

/** Brings back the record of a sentence that stands in the minutes again. */
export async function restoreRecord(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: Place,
  record: KeptRecord,
): Promise<void> {
  await writeEnd(tx, record, null, '')
  await recordMinutesEvent(tx, world, actor, place, record, 'minutes-returned-to')
  await replan(tx, world, record.id)
}

async function writeEnd(
  tx: Transaction,
  record: KeptRecord,
  on: string | null,
  reason: string,
): Promise<void> {
  const where = {
    obligationId: record.id,
    ...systemScope('a record of the section that the caller proved visible'),
  }
  const withdrawal = { withdrawnOn: on, withdrawalReason: reason }
  if (record.kind === 'agreement') await tx.agreement.update({ where, data: withdrawal })
  else if (record.kind === 'commitment') await tx.commitment.update({ where, data: withdrawal })
  else await tx.followUpDecision.update({ where, data: { droppedOn: on, dropReason: reason } })
  await tx.obligation.update({
    where: { id: record.id },
    data: { closedOn: on, unmarked: on !== null, version: { increment: 1 } },
  })
}

/** What happens to a record while its minutes are a draft is nobody's business outside the ministry, later either. */
export async function recordMinutesEvent(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: Place,
  record: { id: string; kind: string },
  action: EventAction,
  facts: EventFacts = {},
): Promise<void> {
  await recordEvent(tx, world.clock.now(), actor, {
    action,
    subjectType: record.kind,
    subjectId: record.id,
    dossierId: place.consultation.dossierId,
    audience: place.releasedAt && record.kind !== 'commitment' ? 'everyone' : 'ministry',
    facts,
  })
}
