import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { endCarried } from './end-carried.server.ts'

interface Accepted {
  delivery: ClaimedDelivery
  providerId: string
}

/**
 * Writes down that mails were accepted. What is said while a transaction runs goes together into the next one; who says it
 * waits for that, so that no lane hands over another mail before its last one is recorded.
 */
export function createSentRecorder(world: World): (accepted: Accepted) => Promise<void> {
  let waiting: Accepted[] = []
  let next: Promise<void> | null = null
  let running: Promise<unknown> = Promise.resolve()
  const flush = async () => {
    await running
    const together = waiting
    waiting = []
    next = null
    const written = recordSent(world, together)
    running = written.catch(() => undefined)
    return written
  }
  return (accepted) => {
    waiting.push(accepted)
    next ??= flush()
    return next
  }
}

/** Once a server accepted it, it is sent, whoever holds the lease by now. */
async function recordSent(world: World, accepted: Accepted[]): Promise<void> {
  const now = world.clock.now()
  const rows = accepted.map(({ delivery, providerId }) => ({ id: delivery.id, providerId }))
  await world.database.$transaction(async (tx) => {
    systemScope('sends to everyone')
    const sent = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "Delivery" AS d SET
        "state" = 'sent', "claimedBy" = NULL, "claimedUntil" = NULL, "sentAt" = ${now},
        "providerId" = a."providerId", "trouble" = NULL, "inDoubt" = false
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS a("id" uuid, "providerId" text)
      WHERE d."id" = a."id" AND d."state" <> 'sent'
      RETURNING d."id"`
    const ids = new Set(sent.map(({ id }) => id))
    const deliveries = accepted.map(({ delivery }) => delivery).filter(({ id }) => ids.has(id))
    if (deliveries.length > 0) await endCarried(tx, world, deliveries, true)
  })
}
