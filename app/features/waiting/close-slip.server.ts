import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { liveRows } from './read-slips.server.ts'

/** Closes a proposal of which nothing is left to decide; what was reached or closed meanwhile is let go. */
export async function closeSlip(tx: Transaction, world: World, slipId: string): Promise<void> {
  const scope = systemScope('of a proposal that the actor sees')
  const left = await tx.slipRow.count({ where: liveRows(slipId) })
  if (left > 0) return
  await tx.slipRow.updateMany({ where: { slipId, state: 'proposed', ...scope }, data: { state: 'gone' } })
  await tx.slip.update({ where: { id: slipId, ...scope }, data: { closedAt: world.clock.now() } })
}
