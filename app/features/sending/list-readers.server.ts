import type { Actor } from '#app/features/access/actor.ts'
import { listActors } from '#app/features/access/list-actors.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'

/** Who reads each delivery, by its id, with the roles of today; null is somebody without any. */
export async function listReaders(
  tx: Transaction,
  today: Day,
  deliveries: ClaimedDelivery[],
): Promise<Map<string, Actor | null>> {
  if (deliveries.length === 0) return new Map()
  const actors = await listActors(tx, today, {
    userId: { in: deliveries.map(({ recipient }) => recipient.id) },
  })
  const people = new Map(actors.map((actor) => [actor.userId, actor]))
  return new Map(deliveries.map(({ id, recipient }) => [id, people.get(recipient.id) ?? null]))
}
