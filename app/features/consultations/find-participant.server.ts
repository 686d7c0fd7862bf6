import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { findConsultationToChange } from './find-consultation.server.ts'

/** One participant of a consultation, for a page that changes who sits there. */
export async function findParticipant(
  world: World,
  actor: Actor,
  consultationId: string,
  participantId: string,
) {
  const consultation = await findConsultationToChange(world, actor, consultationId)
  const participant = consultation.participants.find(({ id }) => id === participantId)
  if (!participant) throw new Problem('not-found')
  return { consultation, participant }
}
