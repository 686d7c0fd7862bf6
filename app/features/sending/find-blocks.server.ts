import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import { sayBlocked } from './arrival.ts'

/** Why nothing goes to some of these addresses, by the address in lower case; mail may go to the others. */
export async function findBlocks(world: World, addresses: string[]): Promise<Map<string, string>> {
  const found = await world.database.blockedAddress.findMany({
    where: { address: { in: addresses.map((address) => address.toLowerCase()) }, liftedAt: null },
    select: { address: true, kind: true, blockedAt: true },
  })
  return new Map(
    found.map(({ address, kind, blockedAt }) => [address, sayBlocked(kind, writeDay(dayOf(blockedAt)))]),
  )
}
