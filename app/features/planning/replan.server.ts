import { lapseReactions } from '#app/features/obligations/lapse-reactions.server.ts'
import { lapseRequests } from '#app/features/obligations/lapse-requests.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { changesOf } from './changes.ts'
import { lockObligations } from './lock-obligation.server.ts'
import { planReminders } from './plan.ts'
import { readFacts } from './read-facts.server.ts'
import { voidEndedNotices } from './void-ended-notices.server.ts'
import { writeChanges } from './write-changes.server.ts'

/**
 * Plans the reminders of one obligation anew, in the transaction of the change to it: takes back what no longer holds,
 * adds what is missing, and leaves alone what was sent, offered or has lapsed. What has ended waits for no other term
 * either, no dispute about its words and nobody to be told of it. Doing it again changes nothing.
 */
export async function replan(tx: Transaction, world: World, obligationId: string): Promise<void> {
  await replanMany(tx, world, [obligationId])
}

/** The same for many at once, in as many queries. */
export async function replanMany(tx: Transaction, world: World, obligationIds: string[]): Promise<void> {
  await lockObligations(tx, obligationIds)
  const now = world.clock.now()
  const found = await readFacts(tx, obligationIds, world.clock.today())
  for (const { id, facts } of found)
    if (facts.closedOn !== null) {
      await lapseRequests(tx, world, id, 'closed')
      await lapseReactions(tx, world, id, 'closed')
    }
  await writeChanges(
    tx,
    found.map((item) => changesOf(item, planReminders(item.facts, now))),
  )
  await voidEndedNotices(tx, obligationIds)
}
