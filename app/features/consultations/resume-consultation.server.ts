import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireConsultation } from './require-consultation.server.ts'

/** Takes a cancellation back; without one it changes nothing. */
export async function resumeConsultation(
  world: World,
  actor: Actor,
  input: { consultationId: string },
): Promise<void> {
  const { consultationId } = input
  await world.database.$transaction(async (tx) => {
    const { cancelledAt, dossierId } = await requireConsultation(
      tx,
      actor,
      'plan a consultation',
      consultationId,
    )
    if (!cancelledAt) return
    await tx.consultation.update({
      where: { id: consultationId, ...systemScope('a consultation that the actor may see') },
      data: { cancelledAt: null, version: { increment: 1 } },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'consultation-resumed',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId,
    })
  })
}
