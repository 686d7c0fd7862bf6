import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { findConsultationToChange } from './find-consultation.server.ts'

/** One agenda topic of a consultation, for a page that changes it. */
export async function findTopic(world: World, actor: Actor, consultationId: string, topicId: string) {
  const { id, title, topics } = await findConsultationToChange(world, actor, consultationId)
  const topic = topics.find((other) => other.id === topicId)
  if (!topic) throw new Problem('not-found')
  return { consultation: { id, title }, topic: { id: topic.id, title: topic.title } }
}
