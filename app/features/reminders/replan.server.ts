import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** Plans the reminders of one obligation anew, in the transaction of the change to it. */
export async function replan(_tx: Transaction, _world: World, _obligationId: string): Promise<void> {}
