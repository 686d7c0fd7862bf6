import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import { sayBlocked } from './arrival.ts'

/** Why nothing goes to an address; null where mail may go. */
export async function findBlock(world: World, address: string): Promise<string | null> {
  const found = await world.database.blockedAddress.findFirst({
    where: { address: address.toLowerCase(), liftedAt: null },
    select: { kind: true, blockedAt: true },
  })
  return found && sayBlocked(found.kind, writeDay(dayOf(found.blockedAt)))
}
