import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { readParties } from './read-parties.server.ts'
import { settleByParts } from './settle-by-parts.server.ts'
import { writeParties } from './write-parties.server.ts'

/**
 * Makes these the ones who carry out an agreement, the first its owner, as the minutes say; returns whether anything changed.
 * Where fewer are left than had to be done, all must be. The caller proved the agreement visible, and replans.
 */
export async function changeCarriers(
  tx: Transaction,
  world: World,
  by: { name: string },
  obligationId: string,
  carriers: string[],
): Promise<boolean> {
  await lockObligation(tx, obligationId)
  const [owner = null, ...executors] = [...new Set(carriers)]
  const { choice } = await readParties(tx, obligationId)
  const isChanged = await writeParties(tx, world, by, obligationId, {
    owner,
    executors,
    counterparties: choice.counterparties.filter((id) => !carriers.includes(id)),
    required: choice.required !== null && choice.required <= carriers.length ? choice.required : null,
  })
  if (isChanged) await settleByParts(tx, world, obligationId)
  return isChanged
}
