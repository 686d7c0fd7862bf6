import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { requireConsultation } from '#app/features/consultations/require-consultation.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'

/**
 * Gives the minutes of a consultation that was held to those who took part: from now on they see what is in it and are
 * reminded of it. A second time changes nothing.
 */
export async function releaseMinutes(
  world: World,
  actor: Actor,
  input: { consultationId: string },
): Promise<void> {
  const { consultationId } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'release minutes', consultationId)
    if (!consultation.minutes) throw new Problem('not-found')
    requireNoObjections([
      ...(consultation.cancelledAt ? ['Dit overleg is geannuleerd.'] : []),
      ...(consultation.heldAt ? [] : ['Leg eerst vast dat het overleg is gehouden.']),
    ])
    const { count } = await tx.minutes.updateMany({
      where: { id: consultation.minutes.id, state: 'draft' },
      data: { state: 'circulated', releasedAt: world.clock.now(), version: { increment: 1 } },
    })
    if (count === 0) return
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'minutes-released',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
    })
    const obligations = await tx.obligation.findMany({
      where: { consultationId, ...systemScope('what offices see and are reminded of changes for all of it') },
      select: { id: true },
    })
    for (const { id } of obligations) await replan(tx, world, id)
  })
}
