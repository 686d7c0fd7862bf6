import { systemScope } from '#app/features/access/system-scope.ts'
import { notHeld } from '#app/features/planning/held-reminders.server.ts'
import { replanMany } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { bundleFor } from './bundle-for.server.ts'
import { voidYesterdays } from './void-yesterdays.server.ts'

const peoplePerRound = 100
/** What one transaction holds up: a few hundredths of a second. */
const itemsPerStep = 200

/** In no mail yet, due, and for somebody who had no mail today or wants one for each item. */
function waitingNow(world: World) {
  return {
    deliveryId: null,
    dueAt: { lte: world.clock.now() },
    recipient: {
      OR: [
        { deliveries: { none: { day: world.clock.today(), slot: { not: null } } } },
        { preferences: { digest: false } },
      ],
    },
  }
}

/** Reminders that are held by nobody. */
function dueNow(world: World) {
  const scope = systemScope('sends to everyone')
  return { ...waitingNow(world), state: 'planned' as const, ...notHeld(world.clock.today()), ...scope }
}

function toldNow(world: World) {
  return { ...waitingNow(world), state: 'waiting' as const, ...systemScope('sends to everyone') }
}

/**
 * Puts what is due into one delivery per person and day: reminders, and notices of what others did. Every item is planned
 * anew first, so that nothing is bundled for who left, or about what has ended. What comes due after that day's mail waits
 * for the next. True where more may be due.
 */
export async function bundleDue(world: World): Promise<boolean> {
  await voidYesterdays(world)
  const recipientIds = await listRecipients(world)
  if (recipientIds.length === 0) return false
  const due = await world.database.reminder.findMany({
    where: { ...dueNow(world), recipientId: { in: recipientIds } },
    select: { obligationId: true },
  })
  const obligationIds = [...new Set(due.map(({ obligationId }) => obligationId))].sort()
  for (let from = 0; from < obligationIds.length; from += itemsPerStep) {
    const ids = obligationIds.slice(from, from + itemsPerStep)
    await world.database.$transaction((tx) => replanMany(tx, world, ids))
  }
  const bundled = await bundleFor(world, recipientIds, {
    due: { ...dueNow(world), obligationId: { in: obligationIds } },
    told: toldNow(world),
  })
  return bundled > 0 && recipientIds.length === peoplePerRound
}

async function listRecipients(world: World): Promise<string[]> {
  const page = { by: 'recipientId' as const, orderBy: { recipientId: 'asc' as const }, take: peoplePerRound }
  const reminded = await world.database.reminder.groupBy({ ...page, where: dueNow(world) })
  const told = await world.database.notice.groupBy({ ...page, where: toldNow(world) })
  const ids = new Set([...reminded, ...told].map(({ recipientId }) => recipientId))
  return [...ids].sort().slice(0, peoplePerRound)
}
