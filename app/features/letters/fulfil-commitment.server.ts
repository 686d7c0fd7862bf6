import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { closeWith } from './close-with.server.ts'
import type { Fulfilment } from './fulfilment.ts'

/** Closes a commitment with what fulfils it: a letter, of which a known one is used again, or an act with evidence. */
export async function fulfilCommitment(
  world: World,
  actor: Actor,
  input: { id: string; version: number } & Fulfilment,
): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  const { id, version, ...by } = input
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
    await closeWith(tx, world, actor, item, { version, by, wording: item.wording })
    await replan(tx, world, id)
  })
}
