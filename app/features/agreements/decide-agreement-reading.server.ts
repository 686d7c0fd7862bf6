import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { decideReading, type ReadingDecision } from '#app/features/obligations/decide-reading.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findAgreementToChange } from './agreement-to-change.server.ts'

/** Accepts what the words of an agreement's term mean, or chooses another window for them. */
export async function decideAgreementReading(
  world: World,
  actor: Actor,
  input: ReadingDecision & { id: string },
): Promise<void> {
  requireMay(actor, 'withdraw an agreement')
  await world.database.$transaction(async (tx) => {
    const item = await findAgreementToChange(tx, actor, input.id, 'withdraw an agreement')
    await decideReading(tx, world, actor, item, input)
    await replan(tx, world, item.id)
  })
}
