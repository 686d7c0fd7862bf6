import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { calendarStateId } from './calendar-state.ts'
import { findCalendarState } from './find-calendar-state.server.ts'

/** Says how many working days a letter travels to the Kamer. */
export async function changeLeadTime(
  world: World,
  actor: Actor,
  { leadWorkingDays, version }: { leadWorkingDays: number; version: number },
): Promise<void> {
  requireMay(actor, 'manage the calendar')
  await world.database.$transaction(async (tx) => {
    await tx.calendarState.createMany({ data: { id: calendarStateId }, skipDuplicates: true })
    const found = await findCalendarState(tx)
    const { count } = await tx.calendarState.updateMany({
      where: { id: calendarStateId, version },
      data: { leadWorkingDays, version: { increment: 1 } },
    })
    if (count === 0)
      throw new Problem(
        'changed-meanwhile',
        `Iemand anders wijzigde dit net: nu staat er ${found.leadWorkingDays}. Sla opnieuw op om dat te vervangen.`,
        { version: found.version },
      )
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'lead-time-changed',
      subjectType: 'calendar',
      subjectId: calendarStateId,
      audience: 'ministry',
      facts: { from: found.leadWorkingDays, to: leadWorkingDays },
    })
  })
}
