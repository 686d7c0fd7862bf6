import { replanMarked } from '#app/features/planning/replan-all.server.ts'
import { isSendingMoment } from '#app/features/planning/sending-hours.ts'
import type { World } from '#app/platform/world.server.ts'
import { bundleDue } from './bundle-due.server.ts'
import { matchReports } from './match-reports.server.ts'
import { sendWaiting } from './send-waiting.server.ts'

/**
 * One round of the reminders: replan what a change of roles has marked, bundle what is due, hand over what waits.
 * Any number of processes may do this at once, and a process may stop anywhere in it: who comes next goes on.
 */
export async function runReminders(world: World, stopping = () => false): Promise<void> {
  await replanMarked(world)
  await matchReports(world)
  while (!stopping() && isSendingMoment(world.clock.now()) && (await bundleDue(world)));
  await sendWaiting(world, stopping)
}
