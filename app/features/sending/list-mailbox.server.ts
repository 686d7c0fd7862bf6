import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'

/** The newest mail in the mailbox of the demo. */
export async function listMailbox(world: World) {
  const found = await world.database.mailboxMessage.findMany({
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, recipient: true, subject: true, receivedAt: true },
  })
  return found.map(({ receivedAt, ...message }) => ({ ...message, receivedAt: writeMoment(receivedAt) }))
}
