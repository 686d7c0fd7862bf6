import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToChanging } from './consultation.ts'
import { requireConsultation } from './require-consultation.server.ts'

/** Takes somebody from the table. They can be added again. */
export async function removeParticipant(
  world: World,
  actor: Actor,
  input: { consultationId: string; participantId: string },
): Promise<void> {
  const { consultationId, participantId } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    requireNoObjections(objectionsToChanging(consultation))
    const participant = await tx.participant.findFirst({
      where: {
        id: participantId,
        consultationId,
        ...systemScope('of a consultation that the actor may see'),
      },
      select: { post: { select: { function: true } } },
    })
    if (!participant) throw new Problem('not-found')
    await tx.participant.delete({ where: { id: participantId } })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'participant-removed',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
      audience: 'ministry',
      facts: { who: participant.post.function },
    })
  })
}
