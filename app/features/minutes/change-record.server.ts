import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { changeCarriers } from '#app/features/agreements/change-carriers.server.ts'
import { changeOwners } from '#app/features/obligations/change-owners.server.ts'
import { lapseReactions } from '#app/features/obligations/lapse-reactions.server.ts'
import { listOwnerNames } from '#app/features/obligations/list-owner-names.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { recordTerm } from '#app/features/obligations/record-term.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { KeptRecord, Rewording } from './changes.ts'
import { recordMinutesEvent } from './remove-record.server.ts'
import { writeRecordWording } from './write-record-wording.server.ts'

interface Place {
  consultation: { dossierId: string; meetsOn: string }
  releasedAt: Date | null
}

/** Takes over in a record what its sentence in the minutes says anew, with its history. */
export async function changeRecord(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: Place,
  record: KeptRecord,
  { wording, owners, term }: Rewording,
): Promise<void> {
  const tell = (action: 'minutes-reworded' | 'minutes-owners-changed' | 'minutes-term-changed', facts = {}) =>
    recordMinutesEvent(tx, world, actor, place, record, action, facts)
  await tx.obligation.update({
    where: { id: record.id, ...systemScope('a record of the section that the caller proved visible') },
    data: { version: { increment: 1 } },
  })
  if (wording !== undefined && wording !== record.wording) {
    await writeRecordWording(tx, world, actor, record, { wording, releasedAt: place.releasedAt })
    await tell('minutes-reworded', { from: shortWording(record.wording) })
    await lapseReactions(tx, world, record.id, 'reworded')
  }
  const change = (wanted: string[]) =>
    record.kind === 'agreement'
      ? changeCarriers(tx, world, actor, record.id, wanted)
      : changeOwners(tx, world, record.id, wanted)
  const from = owners === undefined ? '' : await listOwnerNames(tx, record.id)
  if (owners !== undefined && (await change(owners)))
    await tell('minutes-owners-changed', { from, to: await listOwnerNames(tx, record.id) })
  if (term !== undefined && term !== record.term) {
    await recordTerm(tx, world, actor, record.id, { words: term, saidOn: place.consultation.meetsOn })
    await tell('minutes-term-changed', { from: record.term, to: term })
  }
  await replan(tx, world, record.id)
}
