import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { requireConsultation } from './require-consultation.server.ts'

/** Cancels a consultation that was not held; a second time changes nothing. */
export async function cancelConsultation(
  world: World,
  actor: Actor,
  input: { consultationId: string },
): Promise<void> {
  const { consultationId } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    if (consultation.cancelledAt) return
    const marked = await tx.obligation.count({
      where: { consultationId, closedOn: null, ...systemScope('of a consultation the actor may see') },
    })
    requireNoObjections([
      ...(consultation.heldAt ? ['Dit overleg is al gehouden en kan niet meer worden geannuleerd.'] : []),
      ...(marked > 0 ? ['In het verslag staan al afspraken. Haal die eerst uit het verslag.'] : []),
    ])
    await tx.consultation.update({
      where: { id: consultationId },
      data: { cancelledAt: world.clock.now(), version: { increment: 1 } },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'consultation-cancelled',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
    })
  })
}
