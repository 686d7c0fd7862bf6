import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { reopenIn } from './reopen-in.server.ts'

/** Takes back that a commitment was fulfilled, lapsed or withdrawn; its history and that of its letter keep both. */
export async function reopenCommitment(
  world: World,
  actor: Actor,
  input: { id: string; version: number; reason: string },
): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  const { id, version } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
    requireNoObjections(item.closedOn ? [] : ['Dit is al open.'])
    requireNoObjections(reason ? [] : ['Schrijf op waarom u dit heropent.'])
    await takeStep(tx, item, version, { closedOn: null })
    await reopenIn(tx, world, actor, item, reason)
    await replan(tx, world, id)
  })
}
