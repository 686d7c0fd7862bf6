import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToChanging } from './consultation.ts'
import { requireConsultation } from './require-consultation.server.ts'

export interface ChangedSeat {
  consultationId: string
  participantId: string
  representsId: string
  capacity: string
  /** Of the consultation. */
  version: number
}

const changedMeanwhile = 'Iemand anders wijzigde dit overleg net. Kijk wat er nu staat en sla opnieuw op.'

/** Changes for whom, and in which capacity, somebody sits at a consultation. */
export async function changeParticipant(world: World, actor: Actor, input: ChangedSeat): Promise<void> {
  const { consultationId, participantId, representsId, capacity, version } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    requireNoObjections(objectionsToChanging(consultation))
    const participant = await tx.participant.findFirst({
      where: {
        id: participantId,
        consultationId,
        ...systemScope('of a consultation that the actor may see'),
      },
      select: {
        post: { select: { function: true } },
        capacity: true,
        represents: { select: { name: true } },
      },
    })
    if (!participant) throw new Problem('not-found')
    await requireOrganisations(tx, [representsId])
    const { count } = await tx.consultation.updateMany({
      where: { id: consultationId, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) {
      const theirs = {
        represents: participant.represents.name,
        capacity: participant.capacity,
        version: consultation.version,
      }
      throw new Problem('changed-meanwhile', changedMeanwhile, theirs)
    }
    await tx.participant.update({ where: { id: participantId }, data: { representsId, capacity } })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'participant-changed',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
      audience: 'ministry',
      facts: { who: participant.post.function },
    })
  })
}
