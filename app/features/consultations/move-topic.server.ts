import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToChanging } from './consultation.ts'
import { requireConsultation } from './require-consultation.server.ts'

/** Moves an agenda topic one place; at the edge nothing changes. */
export async function moveTopic(
  world: World,
  actor: Actor,
  input: { consultationId: string; topicId: string; step: -1 | 1 },
): Promise<void> {
  const { consultationId, topicId, step } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    requireNoObjections(objectionsToChanging(consultation))
    const topics = await tx.agendaTopic.findMany({
      where: { consultationId, ...systemScope('of a consultation that the actor may see') },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, position: true },
    })
    const from = topics.findIndex(({ id }) => id === topicId)
    const [moved] = from < 0 ? [] : topics.splice(from, 1)
    if (!moved) throw new Problem('not-found')
    const to = Math.min(Math.max(from + step, 0), topics.length)
    if (to === from) return
    topics.splice(to, 0, moved)
    for (const [index, { id, position }] of topics.entries()) {
      if (position !== index + 1)
        await tx.agendaTopic.update({ where: { id }, data: { position: index + 1 } })
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'topic-moved',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
      audience: 'ministry',
      facts: { title: moved.title },
    })
  })
}
