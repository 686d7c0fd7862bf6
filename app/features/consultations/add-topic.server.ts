import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { emptySection, objectionsToChanging } from './consultation.ts'
import { requireConsultation } from './require-consultation.server.ts'

const mostTopics = 60

/** Puts a topic at the end of the agenda, with an empty section of the minutes; returns the ids of both. */
export async function addTopic(
  world: World,
  actor: Actor,
  input: { consultationId: string; title: string },
): Promise<{ topicId: string; sectionId: string }> {
  const { consultationId, title } = input
  return world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    if (!consultation.minutes) throw new Problem('not-found')
    const topics = await tx.agendaTopic.findMany({
      where: { consultationId, ...systemScope('of a consultation that the actor may see') },
      select: { title: true, position: true },
    })
    requireNoObjections([
      ...objectionsToChanging(consultation),
      ...(topics.some((topic) => topic.title === title) ? [`«${title}» staat al op de agenda.`] : []),
      ...(topics.length >= mostTopics ? [`Een agenda heeft ten hoogste ${mostTopics} punten.`] : []),
    ])
    const position = Math.max(0, ...topics.map((topic) => topic.position)) + 1
    const { id: topicId } = await tx.agendaTopic.create({
      data: { consultationId, title, position },
      select: { id: true },
    })
    const { id: sectionId } = await tx.minutesSection.create({
      data: {
        minutesId: consultation.minutes.id,
        topicId,
        document: emptySection,
        savedAt: world.clock.now(),
        savedByName: actor.name,
      },
      select: { id: true },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'topic-added',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
      audience: 'ministry',
      facts: { title },
    })
    return { topicId, sectionId }
  })
}
