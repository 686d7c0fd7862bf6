import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { changeOwners } from './change-owners.server.ts'
import { takeStep, type ItemToChange } from './item-to-change.server.ts'
import { listOwnerNames } from './list-owner-names.server.ts'

export interface Reassignment {
  version: number
  owners: string[]
  /** Needed where somebody owned it before. */
  reason: string
}

/** Gives an item other owners. The caller proved the item visible and the change allowed, and replans. */
export async function reassign(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  input: Reassignment,
): Promise<void> {
  const reason = input.reason.trim()
  requireNoObjections(item.closedOn ? ['Dit is al afgerond. Heropen het eerst.'] : [])
  const from = await listOwnerNames(tx, item.id)
  requireNoObjections(from && !reason ? ['Schrijf op waarom de eigenaar verandert.'] : [])
  await takeStep(tx, item, input.version)
  const isChanged = await changeOwners(tx, world, item.id, input.owners)
  requireNoObjections(isChanged ? [] : ['Dit is de eigenaar al. Kies een andere, of annuleer.'])
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'owners-changed',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'everyone',
    facts: { from: from || null, to: (await listOwnerNames(tx, item.id)) || null, reason: reason || null },
  })
}
